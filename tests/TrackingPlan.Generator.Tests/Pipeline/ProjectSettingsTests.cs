using Microsoft.CodeAnalysis;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Pipeline;

/// <summary>Where generated code is put and who can use it: what the plan says counts before what the project says of its file, and that before what it says of all.</summary>
public class ProjectSettingsTests
{
    private const string Plan =
        """
        plan: Shop
        types: { Channel: { enum: [web, app] } }
        identify: { traits: { email: string } }
        pages: { Home: {} }
        events:
          Order Paid: { properties: { channel: Channel, ship: { properties: { city: string } }, payment: { enum: [card] } } }
        """;

    [Theory]
    [InlineData(null, null, null, "Root.Tracking")]
    [InlineData(null, null, "All.Plans", "All.Plans")]
    [InlineData(null, "Of.File", "All.Plans", "Of.File")]
    [InlineData("Of.Plan", "Of.File", "All.Plans", "Of.Plan")]
    [InlineData("Of.Plan", null, null, "Of.Plan")]
    [InlineData(null, "", "", "Root.Tracking")]
    public void The_namespace_is_that_which_is_said_nearest_to_the_plan(string? inPlan, string? ofFile, string? ofProject, string expected)
    {
        var project = new TestProject
        {
            Files = [new PlanFile("a.plan.yaml", (inPlan is null ? "" : $"namespace: {inPlan}\n") + Plan) { Metadata = ofFile is null ? [] : [("Namespace", ofFile)] }],
            Options = new(ofProject is null ? [("RootNamespace", "Root")] : [("RootNamespace", "Root"), ("TrackingPlanNamespace", ofProject)]),
        };

        var types = project.Generate().ShouldHaveNoDiagnostics().Compile().GetExportedTypes();

        types.Select(type => type.Namespace).Distinct().ShouldBe([expected]);
    }

    [Theory]
    [InlineData("toast-shop", "toast_shop.Tracking")]
    [InlineData("Toast Shop.4k", "Toast_Shop._4k.Tracking")]
    [InlineData("class.Café", "class.Café.Tracking")]
    public void A_project_whose_name_is_no_namespace_compiles(string root, string expected) =>
        (TestProject.WithPlan(Plan) with { Options = new(("RootNamespace", root)) }).Generate().ShouldHaveNoDiagnostics().Compile()
            .GetExportedTypes().Select(type => type.Namespace).Distinct().ShouldBe([expected]);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "public", true)]
    [InlineData(null, "internal", false)]
    [InlineData("internal", null, false)]
    [InlineData("Internal", "public", false)]
    [InlineData("public", "internal", true)]
    public void Accessibility_is_that_of_all_that_is_generated(string? ofFile, string? ofProject, bool isPublic)
    {
        var project = new TestProject
        {
            Files = [new PlanFile("a.plan.yaml", Plan) { Metadata = ofFile is null ? [] : [("Accessibility", ofFile)] }],
            Options = new(ofProject is null ? [("RootNamespace", "Shop")] : [("RootNamespace", "Shop"), ("TrackingPlanAccessibility", ofProject)]),
        };

        var types = project.Generate().ShouldHaveNoDiagnostics().Compile().GetTypes().Where(type => type.Namespace == "Shop.Tracking" && !type.IsNested && !type.Name.EndsWith("_Extensions")).ToArray();

        types.Select(type => type.Name).Order().ShouldBe(["Channel", "HomePage", "IdentifyTraits", "OrderPaid", "OrderPaidPayment", "OrderPaidShip", "ShopPlan", "ShopTracker"]);
        types.ShouldAllBe(type => type.IsPublic == isPublic);
    }

    [Fact]
    public void An_internal_tracker_tracks_like_any_other()
    {
        var project = TestProject.WithPlan(Plan) with
        {
            Options = new(("RootNamespace", "Shop"), ("TrackingPlanAccessibility", "internal")),
            Code = TestProgram.WithTracker("tracker.OrderPaid(new() { Channel = Channel.Web, Ship = new() { City = \"Bern\" } });"),
        };

        project.Generate().Run().ShouldHaveSingleItem().Root.GetProperty("properties").GetRawText().ShouldBe("""{"channel":"web","ship":{"city":"Bern"}}""");
    }

    [Fact]
    public void A_plan_of_several_files_takes_what_is_said_of_one_of_them()
    {
        var project = new TestProject
        {
            Files =
            [
                new PlanFile("a.plan.yaml", "plan: Shop\nevents: { Order Paid: {} }\n"),
                new PlanFile("b.plan.yaml", "plan: Shop\nevents: { Order Sent: {} }\n") { Metadata = [("Namespace", "Of.File"), ("Accessibility", "internal")] },
                new PlanFile("c.plan.yaml", "plan: Kitchen\nevents: { Order Paid: {} }\n"),
            ],
            Options = new(("RootNamespace", "Shop")),
        };

        var types = project.Generate().ShouldHaveNoDiagnostics().Compile().GetTypes();

        types.Where(type => type.Namespace == "Of.File").Select(type => type.Name).Order().ShouldBe(["OrderPaid", "OrderSent", "ShopPlan", "ShopTracker"]);
        types.Where(type => type.IsPublic).Select(type => type.FullName!).Order().ShouldBe(["Shop.Tracking.KitchenPlan", "Shop.Tracking.KitchenTracker", "Shop.Tracking.OrderPaid"]);
    }

    [Theory]
    [InlineData("Namespace", "A", "B", "The project states the namespace `B` for this file and `A` for a.plan.yaml, which is of the same plan; state it for one of them only.")]
    [InlineData("Accessibility", "internal", "public", "The project states the accessibility `Public` for this file and `Internal` for a.plan.yaml, which is of the same plan; state it for one of them only.")]
    public void Files_of_one_plan_about_which_the_project_says_two_things_are_reported(string metadata, string first, string second, string message)
    {
        var project = new TestProject
        {
            Files =
            [
                new PlanFile("a.plan.yaml", "plan: Shop\n") { Metadata = [(metadata, first)] },
                new PlanFile("b.plan.yaml", "events: { Order Sent: {} }\nplan: Shop\n") { Metadata = [(metadata, second)] },
            ],
        };

        var generated = project.Generate();

        generated.LocatedDiagnostics.ShouldBe(["b.plan.yaml(2,1-2,5): TP0016"]);
        generated.Diagnostics.Single().GetMessage().ShouldBe(message);
        generated.Diagnostics.Single().AdditionalLocations.Single().GetLineSpan().ToString().ShouldBe("a.plan.yaml: (0,0)-(0,4)");
        generated.Compile();
    }

    [Fact]
    public void What_a_project_says_of_rudder_clis_tracking_plan_holds_for_the_joined_plan()
    {
        const string Catalog = "version: rudder/v1\nkind: events\nmetadata: { name: e }\nspec: { events: [{ id: paid, name: Order Paid, event_type: track }] }\n";
        const string Tracking = "version: rudder/v1\nkind: tracking-plan\nmetadata: { name: t }\nspec: { id: t, display_name: Shop, rules: [{ type: event_rule, id: r, event: \"#event:paid\" }] }\n";
        var project = new TestProject { Files = [new PlanFile("a.plan.yaml", Catalog), new PlanFile("b.plan.yaml", Tracking) { Metadata = [("Namespace", "Of.File")] }] };

        project.Generate().ShouldHaveNoDiagnostics().Compile().GetType("Of.File.OrderPaid").ShouldNotBeNull();
    }
}
