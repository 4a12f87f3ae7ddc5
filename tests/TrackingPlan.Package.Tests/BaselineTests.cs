using TrackingPlan.Package.Tests.Harness;

namespace TrackingPlan.Package.Tests;

/// <summary>A baseline beside the project file, in a real build, where files have absolute paths.</summary>
[Collection(nameof(PackageFeed))]
public sealed class BaselineTests(PackageFeed feed)
{
    private const string Program =
        """
        var shop = new Shop.Tracking.ShopTracker(new TrackingPlan.InMemorySink());
        shop.Track("Order Payd");
        shop.Track($"Order {args.Length}");
        shop.OrderPaid(new());
        """;

    [Fact]
    public void What_it_lists_is_muted_and_what_is_new_is_reported()
    {
        var project = CreateProject("""
            { "findings": [
              { "rule": "TP2002", "file": "Program.cs", "name": "Order Payd" },
              { "rule": "TP2001", "file": "Program.cs", "name": "$\"Order {args.Length}\"" } ] }
            """);

        project.Write("Program.cs", Program).Build().ShouldSucceed().Diagnostics.ShouldBeEmpty();
        project.Write("Program.cs", "\n" + Program.Replace("shop.OrderPaid", "shop.Track(\"Order Payd\");\nshop.OrderPaid")).Build().Diagnostics.ShouldBe(["Program.cs(5,12): error TP2002"]);
    }

    [Fact]
    public void What_is_gone_is_reported_in_it()
    {
        var project = CreateProject("""
            { "findings": [
              { "rule": "TP2002", "file": "Program.cs", "name": "Order Payd" },
              { "rule": "TP2001", "file": "Program.cs", "name": "$\"Order {args.Length}\"", "count": 2 },
              { "rule": "TP2009", "file": "Sale.cs", "name": "OrderPaid" } ] }
            """).Write("Program.cs", Program);

        project.Build("-p:TrackingPlanAnalysisMode=strict", "-p:TreatWarningsAsErrors=false").ShouldSucceed().Diagnostics
            .ShouldBe(["trackingplan.baseline.json(3,3): warning TP2090", "trackingplan.baseline.json(4,3): warning TP2090"], ignoreOrder: true);
    }

    [Fact]
    public void One_that_is_broken_fails_the_build_at_the_mistake() =>
        CreateProject("""{ "findings": [ { "rule": "TP2002", "file": "Program.cs" } ] }""").Write("Program.cs", "_ = 1;").Build().Diagnostics
            .ShouldBe(["trackingplan.baseline.json(1,17): error TP2091"]);

    private FreshProject CreateProject(string baseline) => feed.CreateProject()
        .Write("shop.plan.yaml", "plan: Shop\nevents:\n  Order Paid: { description: Money came., owner: till }\n")
        .Write("trackingplan.baseline.json", baseline);
}
