using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Coverage;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Coverage;

/// <summary>TP3001: an event of the plan that nothing tracks. The plan has two events, and the code of each test is about one of them.</summary>
public sealed class UntrackedEventAnalyzerTests
{
    private const string Tracked = "plan: Shop\nevents:\n  Order Completed:\n    properties: { order_id: string }\n  Cart Viewed:\n    description: The cart.\n";
    private const string Untracked = "plan: Shop\nevents:\n  [|Order Completed|]:\n    properties: { order_id: string }\n  Cart Viewed:\n    description: The cart.\n";

    [Theory]
    [InlineData("""tracker.OrderCompleted(null!);""")]
    [InlineData("""tracker?.OrderCompleted(null!);""")]
    [InlineData("""await Task.Yield(); tracker.OrderCompleted(null!);""")]
    [InlineData("""Action later = () => tracker.OrderCompleted(null!);""")]
    [InlineData("""void Local() => tracker.OrderCompleted(null!);""")]
    [InlineData("""Enumerable.Empty<OrderCompleted>().ToList().ForEach(tracker.OrderCompleted);""")]
    [InlineData("""tracker.Track("Order Completed");""")]
    [InlineData("""tracker.Track(isNew ? "Order Completed" : given);""")]
    [InlineData("""tracker.Track(Name, new Dictionary<string, object?>());""")]
    [InlineData("""var name = "Order Completed"; tracker.Track(name);""")]
    [InlineData("""Wrap("Order Completed");""")]
    [InlineData("""_ = new Message("Order Completed");""")]
    [InlineData("""Publish(new OrderCompleted { OrderId = "1" });""")]
    public Task An_event_is_tracked_by_every_form_of_call(string statement) => Verify(statement, Tracked);

    [Theory]
    [InlineData("""tracker.Track("order completed");""")]
    [InlineData("""tracker.Track(given);""")]
    [InlineData("""tracker.Track($"Order {given}");""")]
    [InlineData("""Console.WriteLine("Order Completed");""")]
    [InlineData("""_ = nameof(tracker.OrderCompleted);""")]
    [InlineData("""_ = typeof(OrderCompleted);""")]
    [InlineData("""// tracker.OrderCompleted(null!);""")]
    public Task Other_code_tracks_nothing(string statement) => Verify(statement, Untracked);

    [Theory]
    [InlineData("  Order Completed:\n    status: draft\n")]
    [InlineData("  Order Completed:\n    status: deprecated\n")]
    [InlineData("  Order Completed:\n    - { version: 1 }\n    - { version: 2, status: draft }\n")]
    [InlineData("  # trackingplan: disable-next-line TP3001 sent by the app\n  Order Completed:\n")]
    public Task What_need_not_be_tracked_is_left_alone(string planned) => Verify("", $"plan: Shop\nevents:\n  Cart Viewed:\n{planned}");

    [Theory]
    [InlineData("  [|Order Completed|]:\n    status: active\n")]
    [InlineData("  [|\"Order Completed\"|]:\n    - { version: 1, status: deprecated }\n    - { version: 2 }\n")]
    public Task An_active_event_is_reported_once_at_its_name(string planned) => Verify("", $"plan: Shop\nevents:\n  Cart Viewed:\n{planned}");

    [Fact]
    public Task Json_is_read_too() => Verify("", """{ "plan": "Shop", "events": { [|"Order Completed"|]: {}, "Cart Viewed": {} } }""");

    [Fact]
    public Task An_event_without_a_method_has_another_problem() => Verify("", "plan: Shop\nevents:\n  Cart Viewed:\n  Order Lost:\n");

    [Fact]
    public Task Where_the_plan_makes_no_tracker_nothing_is_said() => new AnalyzerTest<UntrackedEventAnalyzer>()
        .WithSource("public class Checkout;")
        .WithPlan("shop.plan.yaml", Tracked)
        .VerifyAsync();

    [Fact]
    public async Task It_names_the_event()
    {
        var diagnostics = await Verify("", Untracked);

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe("Nothing in this project tracks the event `Order Completed`.");
    }

    [Fact]
    public void It_is_off_until_the_project_asks_for_it() =>
        new UntrackedEventAnalyzer().SupportedDiagnostics.ShouldHaveSingleItem().IsEnabledByDefault.ShouldBeFalse();

    private static Task<IReadOnlyList<Diagnostic>> Verify(string statements, string plan) => new AnalyzerTest<UntrackedEventAnalyzer>()
        .WithSource(EventObjects.Source + $$"""
            public sealed class Checkout
            {
                private const string Name = "Order Completed";

                public async Task Run(ShopTracker tracker, string given, bool isNew)
                {
                    await Task.Yield();
                    tracker.CartViewed(new());
                    {{statements}}
                }

                private static void Wrap([EventName] string eventName) { }
                private static void Publish<T>(T made) { }
            }

            public sealed class Message([EventName] string name) { public string Name => name; }
            """)
        .WithPlan("shop.plan.yaml", plan)
        .VerifyAsync();
}
