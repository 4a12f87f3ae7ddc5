using TrackingPlan.Package.Tests.Harness;

namespace TrackingPlan.Package.Tests;

/// <summary>The packed package, in projects that know nothing of this repository.</summary>
[Collection(nameof(PackageFeed))]
public sealed class PackageTests(PackageFeed feed)
{
    private const string Plan =
        """
        plan: Toast Shop
        version: 1.4.0

        types:
          Product:
            properties:
              sku: { type: string, required: true, example: J90-32 }
              price: { type: number, format: decimal, minimum: 0 }

        events:
          Order Completed:
            description: A shopper completed an order.
            destinations: [Google Analytics, Amplitude]
            properties:
              order_id: { type: string, required: true }
              total: { type: number, format: decimal, minimum: 0 }
              payment: { enum: [card, invoice, gift card] }
              products: { type: array, minItems: 1, items: { type: Product } }
          Cart Viewed:
            properties:
              cart_id: string
        """;

    private const string Program =
        """
        using Shop.Tracking;
        using TrackingPlan;

        using var sink = new NdjsonSink(Console.OpenStandardOutput());
        var shop = new ToastShopTracker(sink, new TrackerOptions
        {
            NewMessageId = () => "m1",
            TimeProvider = new FixedTime(),
            OnViolation = violation => Console.Error.WriteLine($"{violation.Kind} {violation.Path}"),
        });

        shop.As("user-42").OrderCompleted(new()
        {
            OrderId = "93745",
            Total = 46m,
            Payment = OrderCompletedPayment.GiftCard,
            Products = [new() { Sku = "J90-32", Price = 19m }],
        });
        shop.As("user-42").OrderCompleted(new() { OrderId = "93746", Total = -1m });

        internal sealed class FixedTime : TimeProvider
        {
            public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        }
        """;

    [Fact]
    public void The_package_holds_these_files_and_no_others() => feed.FilesInPackage
        .Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal) && file != "[Content_Types].xml")
        .Order(StringComparer.Ordinal)
        .ShouldBe(
        [
            "README.md",
            "TrackingPlan.nuspec",
            "analyzers/dotnet/cs/TrackingPlan.Analyzers.dll",
            "analyzers/dotnet/cs/TrackingPlan.CodeFixes.dll",
            "analyzers/dotnet/cs/TrackingPlan.Generator.dll",
            "analyzers/dotnet/cs/TrackingPlan.Model.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "buildTransitive/TrackingPlan.CallSiteIndex.globalconfig",
            "buildTransitive/TrackingPlan.None.globalconfig",
            "buildTransitive/TrackingPlan.Strict.globalconfig",
            "buildTransitive/TrackingPlan.props",
            "buildTransitive/TrackingPlan.targets",
            "lib/net8.0/TrackingPlan.dll",
            "lib/net8.0/TrackingPlan.xml",
            "schemas/tracking-plan.schema.json",
        ]);

    [Fact]
    public void A_typed_event_reaches_the_wire_and_a_violation_the_person()
    {
        var project = feed.CreateProject().Write("shop.plan.yaml", Plan).Write("Program.cs", Program);

        project.Build().ShouldSucceed().Diagnostics.ShouldBeEmpty();
        var run = project.Run().ShouldSucceed();

        run.Output.ShouldBe(
            $$$$"""
            {"type":"track","event":"Order Completed","messageId":"m1","timestamp":"2026-03-01T12:00:00.000Z","userId":"user-42","properties":{"order_id":"93745","total":46,"payment":"gift card","products":[{"sku":"J90-32","price":19}]},"integrations":{"All":false,"Google Analytics":true,"Amplitude":true},"context":{"library":{"name":"TrackingPlan","version":"{{{{BuildFacts.TrackingPlanVersion}}}}"}}}
            {"type":"track","event":"Order Completed","messageId":"m1","timestamp":"2026-03-01T12:00:00.000Z","userId":"user-42","properties":{"order_id":"93746","total":-1},"integrations":{"All":false,"Google Analytics":true,"Amplitude":true},"context":{"library":{"name":"TrackingPlan","version":"{{{{BuildFacts.TrackingPlanVersion}}}}"}}}

            """);
        run.Error.ShouldBe("InvalidValue /properties/total\n");
        project.GeneratedFiles.ShouldBe(
            ["ToastShopPlan.CartViewed.g.cs", "ToastShopPlan.OrderCompleted.g.cs", "ToastShopPlan.Product.g.cs", "ToastShopPlan.ToastShopTracker.g.cs"]);
    }

    [Fact]
    public void A_project_without_a_plan_gets_nothing()
    {
        var project = feed.CreateProject().Write("Program.cs", "System.Console.WriteLine(\"hello\");");

        project.Build().ShouldSucceed().Diagnostics.ShouldBeEmpty();

        project.GeneratedFiles.ShouldBeEmpty();
    }

    [Fact]
    public void A_misspelt_key_fails_the_build_at_its_place_and_takes_no_other_event_away()
    {
        var project = feed.CreateProject()
            .Write("shop.plan.yaml", Plan.Replace("    description:", "    descripton:"))
            .Write("Program.cs", Program);

        var build = project.Build();

        build.ExitCode.ShouldBe(1);
        build.Diagnostics.ShouldBe(["shop.plan.yaml(12,5): error TP0002"]);
        project.GeneratedFiles.ShouldContain("ToastShopPlan.OrderCompleted.g.cs");
    }

    [Fact]
    public void A_syntax_error_takes_its_event_away_and_the_others_are_generated()
    {
        var project = feed.CreateProject()
            .Write("shop.plan.yaml", Plan.Replace("order_id: { type: string, required: true }", "order_id: { type: string, required: true"))
            .Write("Program.cs", "System.Console.WriteLine(new Shop.Tracking.CartViewed());");

        var build = project.Build();

        build.Diagnostics.ShouldBe(["shop.plan.yaml(15,17): error TP0001"]);
        project.GeneratedFiles.ShouldContain("ToastShopPlan.CartViewed.g.cs");
        project.GeneratedFiles.ShouldNotContain("ToastShopPlan.OrderCompleted.g.cs");
    }

    [Fact]
    public void Names_are_checked_in_the_plan_and_in_the_code()
    {
        var project = feed.CreateProject()
            .Write("shop.plan.yaml", Plan.Replace("Cart Viewed:", "view_cart:"))
            .Write("Program.cs", "new Shop.Tracking.ToastShopTracker(new TrackingPlan.InMemorySink()).Track($\"Cart Viewed {args.Length}\");");

        project.Build().Diagnostics.ShouldBe(["shop.plan.yaml(19,3): error TP1001", "Program.cs(1,75): error TP2001"], ignoreOrder: true);
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_said_to_be()
    {
        var build = feed.CreateProject().Write("shop.plan.yaml", Plan).Write("Program.cs", Program).Build("-p:CompilerApiVersion=roslyn4.8");

        build.ExitCode.ShouldBe(1);
        build.Output.ShouldContain("error TP9002: TrackingPlan needs the C# compiler 4.14 or newer (.NET SDK 9.0.300, Visual Studio 17.14); this build uses 4.8. Update the SDK.");
    }

    [Theory]
    [InlineData("Older.Analyzers")]
    [InlineData("Newer.Analyzers")]
    public void Another_analyzer_package_with_its_own_YamlDotNet_does_not_break_ours(string id)
    {
        feed.AddAnalyzerPackage(id, id.StartsWith("Older", StringComparison.Ordinal) ? BuildFacts.OlderYamlDotNet : feed.CompileNewerYamlDotNet());
        var project = feed.CreateProject(id).Write("shop.plan.yaml", Plan).Write("Program.cs", Program);

        project.Build().ShouldSucceed().Diagnostics.ShouldBeEmpty();
        project.Run().ShouldSucceed().Output.ShouldContain("\"event\":\"Order Completed\"");
    }
}
