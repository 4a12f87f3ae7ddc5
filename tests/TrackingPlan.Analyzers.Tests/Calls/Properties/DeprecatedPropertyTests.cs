namespace TrackingPlan.Analyzers.Tests.Calls.Properties;

/// <summary>TP2008, where it is about a property.</summary>
public sealed class DeprecatedPropertyTests
{
    [Theory]
    [InlineData("""tracker.Track("Order Completed", new Dictionary<string, object?> { ["order_id"] = text, ["total"] = 5, [{|TP2008:"revenue"|}] = 5 });""")]
    [InlineData("""tracker?.Track("Order Completed", new JsonObject { ["order_id"] = text, ["total"] = 5, [{|TP2008:"revenue"|}] = 5 });""")]
    [InlineData("""await service.PostAsync("Order Completed", new() { { {|TP2008:"revenue"|}, 5 } });""")]
    [InlineData("""if (await service.PostAsync("Order Completed", new() { [{|TP2008:"revenue"|}] = 5 })) { return; }""")]
    [InlineData("""new List<int>().ForEach(item => service.Send("Order Completed", new { {|TP2008:revenue|} = item }));""")]
    [InlineData("""void Local() => service.Send("Order Completed", new { {|TP2008:Revenue|} = 5 }); Local();""")]
    [InlineData("""void Wrapper([EventName] string name, Dictionary<string, object?> properties) => tracker.Track(name, properties); Wrapper("Order Completed", new() { ["order_id"] = text, ["total"] = 5, [{|TP2008:"revenue"|}] = 5 });""")]
    public Task A_deprecated_property(string statement) => PropertyTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""service.Post("Order Completed", new() { ["total"] = 5 });""")]
    [InlineData("""service.Post("Cart Viewed", new() { ["cart_id"] = text, ["revenue"] = 5 });""")]
    [InlineData("""service.Log("Shop", new() { ["revenue"] = 5 });""")]
    [InlineData("""tracker?.Track(text, new JsonObject { ["revenue"] = 5 });""")]
    public Task Other_properties_and_other_events_are_left_alone(string statement) => PropertyTest.VerifyStatements(statement);

    [Fact]
    public async Task It_says_what_the_plan_says()
    {
        var diagnostics = await PropertyTest.VerifyStatements("""service.Post("Order Completed", new() { [{|TP2008:"revenue"|}] = 5 });""");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe("The property \"revenue\" is deprecated: use total.");
    }
}
