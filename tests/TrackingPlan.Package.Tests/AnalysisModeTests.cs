using TrackingPlan.Package.Tests.Harness;

namespace TrackingPlan.Package.Tests;

/// <summary>The property TrackingPlanAnalysisMode, in builds of a project that does what the rules on C# are about.</summary>
[Collection(nameof(PackageFeed))]
public sealed class AnalysisModeTests(PackageFeed feed)
{
    private const string Plan =
        """
        plan: Shop
        events:
          Order Paid: { description: Money came., owner: till }
          Order Sent: { description: The parcel left., owner: depot }
        """;

    private const string Program =
        """
        var shop = new Shop.Tracking.ShopTracker(new TrackingPlan.InMemorySink());
        shop.Track("Order Payd");
        shop.Track("Order Paid");
        _ = new Shop.Tracking.OrderPaid();
        """;

    [Theory]
    [InlineData("none", new string[0])]
    [InlineData("default", new[] { "Program.cs(2,12): warning TP2002", "Program.cs(4,5): warning TP2009" })]
    [InlineData("Strict", new[] { "Program.cs(2,12): error TP2002", "Program.cs(3,12): warning TP2003", "Program.cs(4,5): error TP2009", "shop.plan.yaml(4,3): warning TP3001" })]
    public void A_mode_says_how_strict_the_rules_on_code_are(string mode, string[] expected)
    {
        var build = CreateProject().Build($"-p:TrackingPlanAnalysisMode={mode}", "-p:TreatWarningsAsErrors=false");

        build.Diagnostics.ShouldBe(expected, ignoreOrder: true);
        build.ExitCode.ShouldBe(expected.Any(line => line.Contains("error", StringComparison.Ordinal)) ? 1 : 0);
    }

    [Fact]
    public void What_the_project_says_itself_counts_more()
    {
        var project = CreateProject()
            .Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.TP2002.severity = warning\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TP2009.severity = none\ndotnet_diagnostic.TP3001.severity = none\n");

        var build = project.Build("-p:TrackingPlanAnalysisMode=strict", "-p:TreatWarningsAsErrors=false");

        build.ShouldSucceed().Diagnostics.ShouldBe(["Program.cs(2,12): warning TP2002", "Program.cs(3,12): warning TP2003"], ignoreOrder: true);
    }

    [Fact]
    public void A_mode_that_is_none_of_them_is_an_error_even_without_a_plan()
    {
        var build = feed.CreateProject().Write("Program.cs", "System.Console.WriteLine();").Build("-p:TrackingPlanAnalysisMode=loose");

        build.ExitCode.ShouldBe(1);
        build.Output.ShouldContain("error TP9003: The property TrackingPlanAnalysisMode is `loose`; it can be `none`, `default` or `strict`.");
    }

    private FreshProject CreateProject() => feed.CreateProject().Write("shop.plan.yaml", Plan).Write("Program.cs", Program);
}
