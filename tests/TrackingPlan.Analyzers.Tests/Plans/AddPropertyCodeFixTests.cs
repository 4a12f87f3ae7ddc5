using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Plans;

namespace TrackingPlan.Analyzers.Tests.Plans;

/// <summary>The fix of TP2005 that adds the property to the event, in the file that has it.</summary>
public sealed class AddPropertyCodeFixTests
{
    private const string Title = "Add property 'items' to event 'Order Paid' in shop.plan.yaml";

    private static PlanFixTest<NamedCallAnalyzer, AddToPlanCodeFix> Test => new();

    [Theory]
    [InlineData("count", "integer")]
    [InlineData("amount", "number")]
    [InlineData("text", "string")]
    [InlineData("flag", "boolean")]
    [InlineData("new[] { text }", "array")]
    [InlineData("new Dictionary<string, object?>()", "object")]
    [InlineData("any", "any")]
    public Task The_property_has_the_type_of_its_value(string value, string type) => Test
        .WithPlan("shop.plan.yaml", "plan: Shop\r\nnamespace: Shop.Tracking\r\nevents:\r\n  Order Paid:\r\n    properties:\r\n      order_id: string # the shop's\r\n  Cart Viewed: {}")
        .WithSource(Call($"[\"order_id\"] = text, [\"items\"] = {value}"))
        .ShouldFix("TP2005", Title, "shop.plan.yaml", $"plan: Shop\r\nnamespace: Shop.Tracking\r\nevents:\r\n  Order Paid:\r\n    properties:\r\n      order_id: string # the shop's\r\n      items: {type}\r\n  Cart Viewed: {{}}");

    [Theory]
    [InlineData("{}", "\n    properties:\n      items: integer")]
    [InlineData("{ properties: { order_id: string } }", " { properties: { order_id: string, items: integer } }")]
    public Task Events_are_written_in_several_forms(string before, string after) => Test
        .WithPlan("shop.plan.yaml", $"plan: Shop\nnamespace: Shop.Tracking\nevents:\n  Order Paid: {before}\n")
        .WithSource(Call("[\"items\"] = count"))
        .ShouldFix("TP2005", Title, "shop.plan.yaml", $"plan: Shop\nnamespace: Shop.Tracking\nevents:\n  Order Paid:{after}\n");

    [Fact]
    public Task Of_several_versions_the_newest_gets_it() => Test
        .WithPlan("shop.plan.yaml", "plan: Shop\nnamespace: Shop.Tracking\nevents:\n  Order Paid:\n    - { version: 2, properties: { id: string } }\n    - { version: 1, properties: { id: integer } }\n")
        .WithSource(Call("[\"items\"] = count"))
        .ShouldFix(
            "TP2005",
            Title,
            "shop.plan.yaml",
            "plan: Shop\nnamespace: Shop.Tracking\nevents:\n  Order Paid:\n    - { version: 2, properties: { id: string, items: integer } }\n    - { version: 1, properties: { id: integer } }\n");

    [Fact]
    public Task The_file_that_has_the_event_gets_it() => Test
        .WithPlan("carts.plan.yaml", "plan: Shop\nnamespace: Shop.Tracking\nevents:\n  Cart Viewed: {}\n")
        .WithPlan("shop.plan.yaml", "plan: Shop\nevents:\n  Order Paid: { properties: { id: string } }\n")
        .WithSource(Call("[\"items\"] = count"))
        .ShouldFix("TP2005", Title, "shop.plan.yaml", "plan: Shop\nevents:\n  Order Paid: { properties: { id: string, items: integer } }\n");

    [Theory]
    [InlineData("Order Completed", "[\"items\"] = count")] // A ready-made plan has the event.
    [InlineData("Order Paid", "[\"address\"] = new Dictionary<string, object?> { [\"items\"] = count }")] // The object inside is what lacks it.
    public async Task Where_no_file_has_the_object_there_is_no_fix(string name, string properties) => (await Test
        .WithPlan("shop.plan.yaml", "plan: Shop\nnamespace: Shop.Tracking\ninclude: [ecommerce]\nevents:\n  Order Paid: { properties: { address: { properties: { city: string } } } }\n")
        .WithSource(PlanFixShop.Code($"tracker.Track(\"{name}\", new Dictionary<string, object?> {{ {properties} }});"))
        .GetTitles("TP2005")).ShouldBeEmpty();

    [Fact]
    public async Task Of_two_events_nobody_knows_which_one_is_meant() => (await Test
        .WithPlan("shop.plan.yaml", "plan: Shop\nnamespace: Shop.Tracking\nevents:\n  Order Paid: { properties: { id: string } }\n  Order Sent: { properties: { id: string } }\n")
        .WithSource(PlanFixShop.Code("tracker.Track(flag ? \"Order Paid\" : \"Order Sent\", new Dictionary<string, object?> { [\"items\"] = count });"))
        .GetTitles("TP2005")).ShouldBeEmpty();

    private static string Call(string properties) => PlanFixShop.Code($"tracker.Track(\"Order Paid\", new Dictionary<string, object?> {{ {properties} }});");
}
