using Microsoft.CodeAnalysis.CodeFixes;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Plans;

namespace TrackingPlan.Analyzers.Tests.Plans;

/// <summary>All that is missing is added to the plans at once: each event and property once, however many calls have it.</summary>
public sealed class AddToPlanFixAllTests
{
    private const string Plan = "plan: Shop\nnamespace: Shop.Tracking\nevents:\n  Order Paid: { properties: { id: string } }\n";
    private const string Title = "Add event 'Cart Viewed' to shop.plan.yaml";

    private static PlanFixTest<NamedCallAnalyzer, AddToPlanCodeFix> Test => new();

    [Fact]
    public Task An_event_of_several_calls_has_the_properties_of_all() => Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code("""
            tracker.Track("Cart Viewed", new Dictionary<string, object?> { ["id"] = text, ["total"] = 1, ["mixed"] = text });
            tracker.Track("Toast Eaten");
            """))
        .WithSource(PlanFixShop.Code("""
            tracker.Track("Cart Viewed", new Dictionary<string, object?> { ["total"] = 2.5, ["mixed"] = 1, ["coupon"] = null, ["unknown"] = 1 });
            tracker.Track("Cart Viewed", new Dictionary<string, object?> { ["coupon"] = text, ["unknown"] = any });
            """, "Basket"))
        .ShouldFixAll(
            "TP2002",
            Title,
            FixAllScope.Solution,
            ("shop.plan.yaml", $"{Plan}  Cart Viewed: {{ properties: {{ id: string, total: number, mixed: any, coupon: string, unknown: any }} }}\n  Toast Eaten: {{}}\n"));

    [Fact]
    public Task A_document_is_a_scope() => Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\"); tracker.Track(\"Cart Emptied\");"))
        .WithSource(PlanFixShop.Code("tracker.Track(\"Toast Eaten\");", "Basket"))
        .ShouldFixAll("TP2002", Title, FixAllScope.Document, ("shop.plan.yaml", $"{Plan}  Cart Viewed: {{}}\n  Cart Emptied: {{}}\n"));

    [Fact]
    public Task A_project_is_a_scope_and_the_solution_is_another() => Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\");"))
        .WithNextProject("App")
        .WithSource(PlanFixShop.Code("tracker.Track(\"Toast Eaten\");"))
        .ShouldFixAll("TP2002", Title, FixAllScope.Project, ("shop.plan.yaml", $"{Plan}  Cart Viewed: {{}}\n"));

    [Fact]
    public Task Projects_that_share_a_plan_edit_it_once() => Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\", new Dictionary<string, object?> { [\"id\"] = text });"))
        .WithNextProject("App")
        .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\", new Dictionary<string, object?> { [\"total\"] = amount });"))
        .ShouldFixAll("TP2002", Title, FixAllScope.Solution, ("shop.plan.yaml", $"{Plan}  Cart Viewed: {{ properties: {{ id: string, total: number }} }}\n"));

    [Fact]
    public Task Each_event_goes_to_the_plan_of_its_own_tracker() => TwoPlans.ShouldFixAll(
        "TP2002",
        Title,
        FixAllScope.Solution,
        ("depot.plan.yaml", $"{Depot}  Toast Eaten: {{}}\n"),
        ("shop.plan.yaml", $"{Plan}  Cart Viewed: {{}}\n"));

    [Fact]
    public Task Another_plan_that_is_chosen_gets_all() => TwoPlans.ShouldFixAll(
        "TP2002",
        "Add event 'Cart Viewed' to depot.plan.yaml",
        FixAllScope.Project,
        ("depot.plan.yaml", $"{Depot}  Cart Viewed: {{}}\n  Toast Eaten: {{}}\n"));

    [Fact]
    public Task Properties_are_added_once_each() => Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code("""
            tracker.Track("Order Paid", new Dictionary<string, object?> { ["total"] = 1, ["coupon"] = text });
            tracker.Track("Order Paid", new Dictionary<string, object?> { ["total"] = amount });
            """))
        .ShouldFixAll(
            "TP2005",
            "Add property 'total' to event 'Order Paid' in shop.plan.yaml",
            FixAllScope.Solution,
            ("shop.plan.yaml", "plan: Shop\nnamespace: Shop.Tracking\nevents:\n  Order Paid: { properties: { id: string, total: number, coupon: string } }\n"));

    private const string Depot = "plan: Depot\nnamespace: Shop.Tracking\nevents:\n  Pallet Moved: {}\n";

    private static PlanFixTest<NamedCallAnalyzer, AddToPlanCodeFix> TwoPlans => Test
        .WithPlan("depot.plan.yaml", Depot)
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\"); new Shop.Tracking.DepotTracker(new InMemorySink()).Track(\"Toast Eaten\");"));
}
