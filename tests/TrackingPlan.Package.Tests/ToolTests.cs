using TrackingPlan.Package.Tests.Harness;

namespace TrackingPlan.Package.Tests;

/// <summary>The command line as a tool, beside a real build.</summary>
[Collection(nameof(PackageFeed))]
public sealed class ToolTests(PackageFeed feed, InstalledTool tool) : IClassFixture<InstalledTool>
{
    private const string Plan = "plan: Shop\nevents:\n  Order Paid: { description: Money came., owner: till }\n";

    [Fact]
    public void It_has_a_version_and_help()
    {
        tool.Run(Path.GetTempPath(), "--version").ShouldSucceed().Output.Trim().ShouldStartWith(BuildFacts.TrackingPlanVersion);
        tool.Run(Path.GetTempPath(), "--help").ShouldSucceed().Output.ShouldContain("Usage:");
    }

    [Fact]
    public void It_says_of_a_plan_what_the_compiler_says()
    {
        var project = feed.CreateProject()
            .Write("shop.plan.yaml", "plan: Shop\nevents:\n  view_cart:\n    ownr: me\n  Order Paid: { properties: { total: money } }\n")
            .Write("Program.cs", "_ = 1;");

        var built = project.Build("-p:TreatWarningsAsErrors=false", "-clp:NoSummary");
        var check = tool.Run(project.Folder, "check", Path.Combine(project.Folder, "shop.plan.yaml"));

        check.ExitCode.ShouldBe(1);
        var said = check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        said.Length.ShouldBe(3);
        built.Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("shop.plan.yaml(", StringComparison.Ordinal)).Select(line => line.Split(" (https://")[0].Split(" [")[0]).Distinct()
            .ShouldBe(said, ignoreOrder: true);
    }

    [Fact]
    public void A_baseline_from_the_error_log_mutes_what_the_build_found_and_nothing_else()
    {
        const string Program =
            """
            var shop = new Shop.Tracking.ShopTracker(new TrackingPlan.InMemorySink());
            shop.Track("Order Payd");
            #pragma warning disable TP2002
            shop.Track("Order Payed");
            shop.Track("Order Payd");
            #pragma warning restore TP2002
            shop.Track("Order Payd");
            shop.Track($"Order \"{args.Length
                + 1}\"");
            shop.Track("Order Paid");
            shop.OrderPaid(new());
            """;
        var project = feed.CreateProject().Write("shop.plan.yaml", Plan).Write("Program.cs", Program);
        project.Build("-p:ErrorLog=build.sarif%2cversion=2.1", "-p:TreatWarningsAsErrors=false").ShouldSucceed().Diagnostics
            .ShouldBe(["Program.cs(2,12): warning TP2002", "Program.cs(7,12): warning TP2002", "Program.cs(8,12): warning TP2001"], ignoreOrder: true);

        var baseline = tool.Run(project.Folder, "baseline", "build.sarif").ShouldSucceed();

        baseline.Output.Trim().ShouldBe("trackingplan.baseline.json");
        File.ReadAllText(Path.Combine(project.Folder, "trackingplan.baseline.json")).ShouldBe("""
            {
              "findings": [
                { "rule": "TP2001", "file": "Program.cs", "name": "$\"Order \\\"{args.Length + 1}\\\"\"" },
                { "rule": "TP2002", "file": "Program.cs", "name": "Order Payd", "count": 3 },
                { "rule": "TP2003", "file": "Program.cs", "name": "Order Paid" }
              ]
            }

            """);
        project.Build("-p:TrackingPlanAnalysisMode=strict").ShouldSucceed().Diagnostics.ShouldBeEmpty();
        project.Write("Program.cs", Program + "\nshop.Track(\"Order Payd\");").Build().Diagnostics.ShouldBe(["Program.cs(12,12): error TP2002"]);
    }
}
