using TrackingPlan.Package.Tests.Harness;

namespace TrackingPlan.Package.Tests;

/// <summary>The index of call sites, as a build writes it beside its output.</summary>
[Collection(nameof(PackageFeed))]
public sealed class CallSiteIndexTests(PackageFeed feed)
{
    private const string Plan =
        """
        plan: Shop
        events:
          Order Paid: { version: 3, description: Money came., owner: till }
          # trackingplan: disable-next-line TP1001 all that MSBuild could trip over
          Order "Sent"; 100%20 Sure: { description: The parcel left., owner: depot, csharp: OrderSent }
          Order Lost: { description: Nobody has it., owner: depot }
        """;

    private const string Program =
        """
        var shop = new Shop.Tracking.ShopTracker(new TrackingPlan.InMemorySink());
        shop.OrderPaid(new());
        shop.Track("Order \"Sent\"; 100%20 Sure");
        """;

    private static readonly string[] Wanted = ["-p:TrackingPlanCallSiteIndex=true", "-p:TreatWarningsAsErrors=false"];

    [Fact]
    public void Every_call_site_is_in_it_and_it_follows_the_code()
    {
        var project = feed.CreateProject().Write("shop.plan.yaml", Plan).Write("Program.cs", Program);

        project.Build(Wanted).ShouldSucceed();
        project.ReadOutput("Shop.trackingplan.json").ShouldBe(
            """
            [
              { "event": "Order Paid", "version": 3, "kind": "typed", "file": "Program.cs", "line": 2, "column": 1, "isTestProject": false },
              { "event": "Order \"Sent\"; 100\u002520 Sure", "kind": "name", "file": "Program.cs", "line": 3, "column": 12, "isTestProject": false }
            ]

            """);

        project.Write("Program.cs", "\n" + Program.Replace("shop.Track(", "// shop.Track(")).Build([.. Wanted, "-p:IsTestProject=true"]).ShouldSucceed();
        project.ReadOutput("Shop.trackingplan.json").ShouldBe(
            """
            [
              { "event": "Order Paid", "version": 3, "kind": "typed", "file": "Program.cs", "line": 3, "column": 1, "isTestProject": true }
            ]

            """);

        project.Write("Program.cs", "_ = 1;").Build(Wanted).ShouldSucceed();
        project.ReadOutput("Shop.trackingplan.json").ShouldBe("[\n]\n");
    }

    [Theory]
    [InlineData("own.sarif")]
    [InlineData("own.sarif%2cversion=2.1")]
    public void A_project_keeps_its_own_error_log_and_what_a_pragma_hides_is_there(string log)
    {
        var project = feed.CreateProject().Write("shop.plan.yaml", Plan).Write("Program.cs", $"#pragma warning disable\n{Program}");

        project.Build([.. Wanted, $"-p:ErrorLog={log}"]).ShouldSucceed();

        project.ReadOutput("Shop.trackingplan.json").ShouldNotBeNull().Split('\n').Where(line => line.Contains("\"Order Paid\"", StringComparison.Ordinal))
            .ShouldBe(["""  { "event": "Order Paid", "version": 3, "kind": "typed", "file": "Program.cs", "line": 3, "column": 1, "isTestProject": false },"""]);
        project.ReadOutput("../../../own.sarif").ShouldNotBeNull();
    }

    [Fact]
    public void A_project_that_does_not_ask_gets_none()
    {
        var project = feed.CreateProject().Write("shop.plan.yaml", Plan).Write("Program.cs", "_ = 1;");

        project.Build().ShouldSucceed();

        project.ReadOutput("Shop.trackingplan.json").ShouldBeNull();
    }
}
