using TrackingPlan.Package.Tests.Harness;

namespace TrackingPlan.Package.Tests;

/// <summary>A class library with two plans, and an app without one that refers to it: the package comes to the app through the library.</summary>
[Collection(nameof(PackageFeed))]
public sealed class ProjectReferenceTests(PackageFeed feed)
{
    private const string Library =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <TrackingPlanNamespace>Acme.Tracking</TrackingPlanNamespace>
            <TrackingPlanAccessibility>internal</TrackingPlanAccessibility>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TrackingPlan" Version="{version}" />
            <TrackingPlan Update="shop.plan.yaml" Accessibility="public" />
            <TrackingPlan Update="till.plan.yaml" Namespace="Acme.Till" />
          </ItemGroup>
        </Project>
        """;

    private const string App =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup><ProjectReference Include="../Events/Events.csproj" /></ItemGroup>
        </Project>
        """;

    private const string Program =
        """
        using Acme.Tracking;
        using TrackingPlan;

        using var sink = new NdjsonSink(Console.OpenStandardOutput());
        var shop = new ShopTracker(sink, new TrackerOptions { OnViolation = violation => Console.Error.WriteLine($"{violation.Kind} {violation.Path}") });
        shop.As("u").OrderPaid(new() { OrderId = "1", By = OrderPaidBy.GiftCard, Total = -1m });
        shop.As("u").Track($"Order {args.Length} Paid");
        foreach (var type in typeof(ShopTracker).Assembly.GetExportedTypes().Select(type => type.FullName).Order()) Console.WriteLine(type);
        """;

    [Fact]
    public void A_plan_in_a_library_is_used_from_an_app_that_has_none()
    {
        feed.CreateProjectOf("Events", Library.Replace("{version}", BuildFacts.TrackingPlanVersion))
            .Write("shop.plan.yaml", "plan: Shop\nevents:\n  Order Paid:\n    description: Money came.\n    owner: till\n    properties: { order_id: { type: string, required: true }, by: { enum: [card, gift card] }, total: { type: number, format: decimal, minimum: 0 } }\n")
            .Write("till.plan.yaml", "plan: Till\nevents:\n  Order Paid: { description: Money is in the till., owner: till }\n")
            .Write("Sale.cs", "internal static class Sale { public static void Ring(TrackingPlan.ISink sink) => new Acme.Till.TillTracker(sink).As(\"u\").OrderPaid(); }");
        var app = feed.CreateProjectOf("App", App).Write("Program.cs", Program);

        var build = app.Build().ShouldSucceed();
        var run = app.Run().ShouldSucceed();

        build.Diagnostics.ShouldBe(["Program.cs(7,20): warning TP2001"]);
        run.Output.Split('\n')[0].ShouldContain("\"event\":\"Order Paid\",");
        run.Output.Split('\n')[0].ShouldContain("\"properties\":{\"order_id\":\"1\",\"by\":\"gift card\",\"total\":-1}");
        run.Error.ShouldBe("InvalidValue /properties/total\nUnplannedEvent /event\n");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..].ShouldBe(["Acme.Tracking.OrderPaid", "Acme.Tracking.OrderPaidBy", "Acme.Tracking.ShopPlan", "Acme.Tracking.ShopTracker"]);
    }

    [Fact]
    public void Settings_that_make_no_sense_are_errors_of_the_build()
    {
        var project = feed.CreateProjectOf("Wrong", Library
                .Replace("{version}", BuildFacts.TrackingPlanVersion)
                .Replace("Acme.Tracking", "Acme-Tracking")
                .Replace(">internal<", ">private<")
                .Replace("\"Acme.Till\"", "\"4k.Till\"")
                .Replace("\"public\"", "\"friend\""))
            .Write("shop.plan.yaml", "plan: Shop\n")
            .Write("till.plan.yaml", "plan: Till\n");

        var build = project.Build();

        build.ExitCode.ShouldBe(1);
        build.Output.ShouldContain("error TP9003: The property TrackingPlanNamespace is `Acme-Tracking`, which is not a C# namespace.");
        build.Output.ShouldContain("error TP9003: The property TrackingPlanAccessibility is `private`; it can be `public` or `internal`.");
        build.Output.ShouldContain("error TP9003: The Namespace of till.plan.yaml is `4k.Till`, which is not a C# namespace.");
        build.Output.ShouldContain("error TP9003: The Accessibility of shop.plan.yaml is `friend`; it can be `public` or `internal`.");
    }
}
