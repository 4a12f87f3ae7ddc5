using System.Text;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Plans;

namespace TrackingPlan.Analyzers.Tests.Plans;

/// <summary>The fix of TP2002 that adds the event to the plan.</summary>
public sealed class AddEventCodeFixTests
{
    private const string Title = "Add event 'Cart Viewed' to shop.plan.yaml";

    private const string Plan = """
        plan: Shop
        namespace: Shop.Tracking
        events:
          Order Paid:
            properties:
              order_id: string

        """;

    private static PlanFixTest<NamedCallAnalyzer, AddToPlanCodeFix> Test => new();

    [Theory]
    [InlineData("", "")]
    [InlineData(", new Dictionary<string, object?> { [\"cart_id\"] = text, [\"items\"] = count, [\"total\"] = amount }", "cart_id: string\n      items: integer\n      total: number")]
    [InlineData(", new Dictionary<string, object?> { { \"new\", flag }, { \"pages\", pages } }", "new: boolean\n      pages: array")]
    [InlineData(", new JsonObject { [\"at\"] = guid, [\"where\"] = new JsonObject { [\"city\"] = text } }", "at: string\n      where: object")]
    [InlineData(", new Dictionary<string, object?> { [\"size\"] = size, [\"any\"] = any }", "size: any\n      any: any")]
    [InlineData(", new Dictionary<string, object?> { [\"a\"] = flag ? 1 : 2.5, [\"b\"] = flag ? text : null, [\"c\"] = flag ? 1 : text, [\"d\"] = null }", "a: number\n      b: string\n      c: any\n      d: any")]
    [InlineData(", new Dictionary<string, object?> { [\"price\"] = 2.0, [\"rounded\"] = Math.Round(amount) }", "price: number\n      rounded: number")]
    [InlineData(", new Dictionary<string, object?> { [\"Cart ID\"] = text, [\"with: colon\"] = 1 }", "Cart ID: string\n      \"with: colon\": integer")]
    public Task The_properties_have_the_types_of_their_values(string properties, string planned) => Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code($"tracker.Track(\"Cart Viewed\"{properties});"))
        .ShouldFix("TP2002", Title, "shop.plan.yaml", planned == ""
            ? $"{Plan}  Cart Viewed: {{}}\n"
            : $"{Plan}  Cart Viewed:\n    properties:\n      {planned}\n");

    [Fact]
    public Task Properties_are_followed_through_a_variable() => Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code("""
            var properties = new Dictionary<string, object?> { ["cart_id"] = text };
            properties["items"] = count;
            tracker.Track("Cart Viewed", properties);
            """))
        .ShouldFix("TP2002", Title, "shop.plan.yaml", $"{Plan}  Cart Viewed:\n    properties:\n      cart_id: string\n      items: integer\n");

    [Fact]
    public Task Of_properties_from_elsewhere_nothing_is_said() => Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\", given);"))
        .ShouldFix("TP2002", Title, "shop.plan.yaml", $"{Plan}  Cart Viewed: {{}}\n");

    [Fact]
    public Task Members_of_an_anonymous_object_are_named_as_they_are() => Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code("other.Send(\"Cart Viewed\", new { cartId = text, count });"))
        .ShouldFix("TP2002", Title, "shop.plan.yaml", $"{Plan}  Cart Viewed:\n    properties:\n      cartId: string\n      count: integer\n");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)] // Then the second one is a character of the text.
    public Task Byte_order_marks_windows_line_ends_comments_and_a_missing_last_line_end_stay(int marks)
    {
        byte[] start = [.. Enumerable.Repeat(Encoding.UTF8.GetPreamble(), marks).SelectMany(mark => mark)];
        const string before = "# The shop's.\r\nplan: Shop\r\nnamespace:   Shop.Tracking # spaced\r\nevents:\r\n    Cart Emptied: {}\r\n\r\n    # Money!\r\n    Order Paid:   {} # ü 🍞";
        const string after = "# The shop's.\r\nplan: Shop\r\nnamespace:   Shop.Tracking # spaced\r\nevents:\r\n    Cart Emptied: {}\r\n\r\n    Cart Viewed: {}\r\n\r\n    # Money!\r\n    Order Paid:   {} # ü 🍞";
        return Test
            .WithPlan("shop.plan.yaml", [.. start, .. Encoding.UTF8.GetBytes(before)])
            .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\");"))
            .ShouldFix("TP2002", Title, ("shop.plan.yaml", [.. start, .. Encoding.UTF8.GetBytes(after)]));
    }

    [Fact]
    public Task Another_encoding_stays() => Test
        .WithPlan("shop.plan.yaml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Plan)])
        .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\");"))
        .ShouldFix("TP2002", Title, ("shop.plan.yaml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($"{Plan}  Cart Viewed: {{}}\n")]));

    [Fact]
    public Task A_plan_in_json_gets_it_as_json() => Test
        .WithPlan("shop.plan.json", "{\n  \"plan\": \"Shop\",\n  \"namespace\": \"Shop.Tracking\",\n  \"events\": {\n    \"Order Paid\": {}\n  }\n}\n")
        .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\", new Dictionary<string, object?> { [\"cart_id\"] = text });"))
        .ShouldFix(
            "TP2002",
            "Add event 'Cart Viewed' to shop.plan.json",
            "shop.plan.json",
            "{\n  \"plan\": \"Shop\",\n  \"namespace\": \"Shop.Tracking\",\n  \"events\": {\n    \"Order Paid\": {},\n    \"Cart Viewed\": {\n      \"properties\": {\n        \"cart_id\": \"string\"\n      }\n    }\n  }\n}\n");

    [Fact]
    public async Task The_plan_of_the_receiver_comes_first()
    {
        var test = Test
            .WithPlan("depot.plan.yaml", "plan: Depot\nnamespace: Shop.Tracking\nevents:\n  Pallet Moved: {}\n")
            .WithPlan("shop.plan.yaml", Plan)
            .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\");"));

        (await test.GetTitles("TP2002")).ShouldBe(["Add event 'Cart Viewed' to a plan", "  Add event 'Cart Viewed' to shop.plan.yaml", "  Add event 'Cart Viewed' to depot.plan.yaml"]);
        await test.ShouldFix("TP2002", Title, "shop.plan.yaml", $"{Plan}  Cart Viewed: {{}}\n");
    }

    [Fact]
    public async Task A_plan_that_has_the_event_in_another_file_does_not_get_it_twice() => (await Test
        .WithPlan("carts.plan.yaml", "plan: Shop\nevents:\n  Cart Viewed: {}\n")
        .WithPlan("depot.plan.yaml", "plan: Depot\nnamespace: Shop.Tracking\nevents:\n  Pallet Moved: {}\n")
        .WithPlan("shop.plan.yaml", Plan)
        .WithSource(PlanFixShop.Code("new Shop.Tracking.DepotTracker(new InMemorySink()).Track(\"Cart Viewed\");"))
        .GetTitles("TP2002")).ShouldBe(["Add event 'Cart Viewed' to depot.plan.yaml"]);

    [Fact]
    public Task The_plan_of_a_project_that_is_referred_to_is_in_sight() => Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithNextProject("App")
        .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\");"))
        .ShouldFix("TP2002", Title, "shop.plan.yaml", $"{Plan}  Cart Viewed: {{}}\n");

    [Theory]
    [InlineData("shop.plan.json", """{ "trackingPlan": { "name": "Shop" }, "rules": [{ "type": "TRACK", "key": "Order Paid", "version": 1, "jsonSchema": { "type": "object", "properties": { "properties": { "type": "object" } } } }] }""")]
    [InlineData("shop.plan.yaml", "plan: Shop\u2028namespace: Shop.Tracking\nevents:\n  Order Paid: {}\n")]
    public async Task What_can_not_be_edited_is_left_alone(string name, string plan) => (await Test
        .WithPlan(name, plan)
        .WithSource("public static class Checkout { public static void Run(TrackingPlan.Tracker tracker) => tracker.Track(\"Cart Viewed\"); }")
        .GetTitles("TP2002")).ShouldBeEmpty();

    [Fact]
    public async Task A_file_that_is_no_plan_is_left_alone() => (await Test
        .WithPlan("shop.plan.yaml", Plan)
        .WithPlan("notes.yaml", "plan: Notes\n", isPlan: false)
        .WithSource(PlanFixShop.Code("tracker.Track(\"Cart Viewed\");"))
        .GetTitles("TP2002")).ShouldBe([Title]);
}
