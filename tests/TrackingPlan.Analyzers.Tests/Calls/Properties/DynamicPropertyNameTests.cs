namespace TrackingPlan.Analyzers.Tests.Calls.Properties;

/// <summary>TP2004: names of properties that are built while the program runs.</summary>
public sealed class DynamicPropertyNameTests
{
    [Theory]
    [InlineData("""tracker.Track("Order Completed", new Dictionary<string, object?> { [{|TP2004:$"item_{count}"|}] = 1 });""")]
    [InlineData("""tracker?.Track("Order Completed", new Dictionary<string, object?> { { {|TP2004:"item_" + count|}, 1 } });""")]
    [InlineData("""await service.PostAsync("Order Completed", new() { [{|TP2004:text.ToLower()|}] = 1 });""")]
    [InlineData("""if (await service.PostAsync("Order Completed", new() { [{|TP2004:size + "_size"|}] = 1 })) { return; }""")]
    [InlineData("""new List<int>().ForEach(item => service.Post("Order Completed", new() { [{|TP2004:$"item_{item}"|}] = 1 }));""")]
    [InlineData("""void Local() => service.Post("Order Completed", new() { [{|TP2004:$"item_{count}"|}] = 1 }); Local();""")]
    [InlineData("""Task<bool> Local() { return service.PostAsync("Order Completed", new() { [{|TP2004:$"item_{count}"|}] = 1 }); } await Local();""")]
    [InlineData("""void Wrapper([EventName] string name, Dictionary<string, object?> properties) => tracker.Track(name, properties); Wrapper("Order Completed", new() { [{|TP2004:$"item_{count}"|}] = 1 });""")]
    [InlineData("""var key = $"item_{count}"; service.Post("Order Completed", new() { [{|TP2004:key|}] = 1 });""")]
    [InlineData("""var p = new Dictionary<string, object?>(); p[{|TP2004:$"item_{count}"|}] = 1; service.Post("Order Completed", p);""")]
    [InlineData("""service.Post("Order Completed", new() { [flag ? "total" : {|TP2004:$"item_{count}"|}] = 1 });""")]
    [InlineData("""service.SendList("Order Completed", [new({|TP2004:$"item_{count}"|}, 1)]);""")]
    [InlineData("""service.Post("Order Completed", new() { ["address"] = new JsonObject { ["city"] = text, [{|TP2004:"line_" + count|}] = text } });""")]
    public Task Names_that_are_built(string statement) => PropertyTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""service.Post("Order Completed", new() { ["total"] = 1, [Keys.OrderId] = 1.ToString(), [Keys.Total] = 5 });""")]
    [InlineData("""service.Post("Order Completed", new() { [flag ? "total" : "items"] = 1 });""")]
    [InlineData("""service.Post("Order Completed", new() { ["tot" + "al"] = 1 });""")]
    [InlineData("""var key = "total"; service.Post("Order Completed", new() { [key] = 1 });""")]
    [InlineData("""service?.Post("Order Completed", new() { [text] = 1 });""")]
    [InlineData("""await service.PostAsync("Cart Viewed", new() { ["cart_id"] = text, [$"test_{count}"] = "B" });""")]
    [InlineData("""if (await service.PostAsync("Order Completed", new() { ["counts"] = new JsonObject { [$"{size}"] = 1 } })) { return; }""")]
    [InlineData("""new List<int>().ForEach(item => service.Log("Shop", new() { [$"item_{item}"] = 1 }));""")]
    [InlineData("""void Local() => tracker.Track({|TP2002:"Toast Eaten"|}, new Dictionary<string, object?> { [$"item_{count}"] = 1 }); Local();""")]
    [InlineData("""void Wrapper([EventName] string name, string key) => tracker.Track(name, new Dictionary<string, object?> { [key] = 1 }); Wrapper("Order Completed", "total");""")]
    [InlineData("""var p = new Dictionary<string, object?>(); foreach (var (key, value) in more) { p[key] = value; } service.Post("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?>(); if (flag) { p[$"item_{count}"] = 1; } service.Post("Order Completed", p);""")]
    public Task Names_that_are_constant_or_handed_on_and_objects_that_take_any_name_are_left_alone(string statement) => PropertyTest.VerifyStatements(statement);

    [Fact]
    public async Task It_says_how_the_name_is_built()
    {
        var diagnostics = await PropertyTest.VerifyStatements("""service.Post("Order Completed", new() { [{|TP2004:$"item_{count}"|}] = 1 });""");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe(
            "The name of a property of 'Order Completed' is interpolated from values, so every value becomes a property of its own; use a constant name and put the value into the property");
    }
}
