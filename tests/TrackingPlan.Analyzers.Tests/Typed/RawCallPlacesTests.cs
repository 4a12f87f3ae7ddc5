namespace TrackingPlan.Analyzers.Tests.Typed;

/// <summary>Where calls stand, what they are called on, and how they are laid out.</summary>
public sealed class RawCallPlacesTests
{
    private const string Given = "new Dictionary<string, object?> { [\"order_id\"] = id }";

    [Theory]
    [InlineData("tracker?.Track([|\"Order Completed\"|], GIVEN);", "tracker?.OrderCompleted(new() { OrderId = id });")]
    [InlineData("tracker.As(id).Track([|\"Order Completed\"|], GIVEN);", "tracker.As(id).OrderCompleted(new() { OrderId = id });")]
    [InlineData("Action track = () => tracker.Track([|\"Order Completed\"|], GIVEN);", "Action track = () => tracker.OrderCompleted(new() { OrderId = id });")]
    [InlineData("void Track() => tracker?.Track([|\"Order Completed\"|], GIVEN);", "void Track() => tracker?.OrderCompleted(new() { OrderId = id });")]
    [InlineData("if (flag) tracker.Track([|Completed|], GIVEN); else return;", "if (flag) tracker.OrderCompleted(new() { OrderId = id }); else return;")]
    [InlineData("/* a */ tracker /* b */ . Track([|\"Order Completed\"|], GIVEN /* c */) /* d */; // e", "/* a */ tracker /* b */ . OrderCompleted(new() { OrderId = id } /* c */) /* d */; // e")]
    [InlineData("tracker.Send([|\"Order Completed\"|], GIVEN);", "tracker.OrderCompleted(new() { OrderId = id });")]
    [InlineData("tracker.TrySend([|\"Order Completed\"|], GIVEN);", "tracker.OrderCompleted(new() { OrderId = id });")]
    [InlineData("_ = tracker.TrySend([|\"Order Completed\"|], GIVEN);", "tracker.OrderCompleted(new() { OrderId = id });")]
    [InlineData("await tracker.PostAsync([|\"Order Completed\"|], GIVEN);", "tracker.OrderCompleted(new() { OrderId = id });")]
    [InlineData("_ = tracker.PostAsync([|\"Order Completed\"|], GIVEN);", "tracker.OrderCompleted(new() { OrderId = id });")]
    [InlineData("tracker.Open([|\"App Opened\"|]);", "tracker.AppOpened();")]
    public Task The_call_stays_where_it_is_and_on_what_it_is(string before, string after) =>
        RawCallTest.ShouldFix(before.Replace("GIVEN", Given, StringComparison.Ordinal), after);

    [Theory]
    [InlineData("tracker.Track(\n    [|\"Order Completed\"|],\n    new Dictionary<string, object?>\n    {\n        [\"order_id\"] = id,\n    });",
        "tracker.OrderCompleted(\n    new()\n    {\n        OrderId = id,\n    });")]
    [InlineData("tracker.Track([|\"Order Completed\"|],\n    new Dictionary<string, object?> {\n        [\"order_id\"] = id,\n        [\"amounts\"] = new[]\n        {\n            1, // One.\n            2,\n        },\n    });",
        "tracker.OrderCompleted(\n    new() {\n        OrderId = id,\n        Amounts = [\n            1, // One.\n            2,\n        ],\n    });")]
    [InlineData("tracker.Track([|\"Order Completed\"|], new Dictionary<string, object?>\n{\n    [\"order_id\"] = id,\n    [\"address\"] = new Dictionary<string, object?>\n    {\n        { \"city\", id },\n        { \"zip\", maybe },\n    },\n});",
        "tracker.OrderCompleted(new()\n{\n    OrderId = id,\n    Address = new()\n    {\n        City = id,\n        Zip = maybe,\n    },\n});")]
    public Task Lines_and_comments_stay_as_they_are(string before, string after) => RawCallTest.ShouldFix(before, after);

    [Theory]
    [InlineData("tracker.Track([|\"App Opened\"|]);", "tracker.AppOpened();")]
    [InlineData("tracker.Track([|\"App Opened\"|], (Dictionary<string, object?>?)null);", "tracker.AppOpened();")]
    [InlineData("tracker.Track([|\"App Opened\"|], new JsonObject());", "tracker.AppOpened(new());")]
    [InlineData("tracker.Track([|\"App Opened\"|], new Dictionary<string, object?> { });", "tracker.AppOpened(new());")]
    public Task An_event_may_have_no_properties(string before, string after) => RawCallTest.ShouldFix(before, after);

    [Theory]
    [InlineData("var properties = new Dictionary<string, object?> { [\"order_id\"] = id };\ntracker.Track([|\"Order Completed\"|], properties);", "tracker.OrderCompleted(new() { OrderId = id });")]
    [InlineData("// What happened.\nDictionary<string, object?> properties = new()\n{\n    [\"order_id\"] = id,\n};\n\n// Tell it.\ntracker.Track([|\"Order Completed\"|], properties);",
        "// What happened.\n// Tell it.\ntracker.OrderCompleted(new()\n{\n    OrderId = id,\n});")]
    [InlineData("var properties = new JsonObject { [\"order_id\"] = id };\ntracker.Track(properties: properties, eventName: [|\"Order Completed\"|]);", "tracker.OrderCompleted(new() { OrderId = id });")]
    public Task A_variable_for_the_call_alone_goes(string before, string after) => RawCallTest.ShouldFix(before, after);

    [Fact]
    public Task An_event_with_versions_becomes_the_newest() => RawCallTest.ShouldFix(
        "tracker.Track([|\"Product Viewed\"|], new Dictionary<string, object?> { [\"sku\"] = id, [\"price\"] = count });", "tracker.ProductViewed(new() { Sku = id, Price = count });");

    [Theory]
    [InlineData("Track([|\"App Opened\"|])", "AppOpened()")]
    [InlineData("this.Track([|\"App Opened\"|])", "this.AppOpened()")]
    [InlineData("Post([|\"App Opened\"|], null)", "AppOpened()")]
    [InlineData("new ShopTracker(null!).Track([|\"App Opened\"|])", "new ShopTracker(null!).AppOpened()")]
    public Task A_tracker_can_call_itself(string before, string after) => RawCallTest.File.ShouldFix(InTracker(before), InTracker(after));

    [Fact]
    public async Task The_title_names_the_method() =>
        (await RawCallTest.ShouldFix("tracker.Track([|\"App Opened\"|]);", "tracker.AppOpened();")).ShouldBe("Call 'AppOpened'");

    private static string InTracker(string call) => $$"""
        namespace Shop.Tracking;

        public partial class ShopTracker
        {
            public void Start() => {{call}};
            public void Post([TrackingPlan.EventName] string name, System.Text.Json.Nodes.JsonObject? properties) => Track(name, properties!);
        }
        """;
}
