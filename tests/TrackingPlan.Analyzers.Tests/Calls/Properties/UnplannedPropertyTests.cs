namespace TrackingPlan.Analyzers.Tests.Calls.Properties;

/// <summary>TP2005, and where the properties come from that it compares.</summary>
public sealed class UnplannedPropertyTests
{
    private const string Planned = """["order_id"] = text, ["total"] = 5""";

    [Theory]
    [InlineData("""tracker.Track("Order Completed", new Dictionary<string, object?> { PLANNED, [{|TP2005:"totl"|}] = 5 });""")]
    [InlineData("""tracker?.Track("Order Completed", new Dictionary<string, object?> { PLANNED, [{|TP2005:"Total"|}] = 5 });""")]
    [InlineData("""tracker.Track(properties: new Dictionary<string, object?> { [{|TP2005:"x"|}] = 5, PLANNED }, eventName: "Order Completed");""")]
    [InlineData("""await service.PostAsync("Order Completed", new() { PLANNED, [{|TP2005:"x"|}] = 5 });""")]
    [InlineData("""if (await service.PostAsync("Order Completed", new() { PLANNED, [{|TP2005:"x"|}] = 5 })) { return; }""")]
    [InlineData("""new List<int>().ForEach(item => tracker.Track("Order Completed", new Dictionary<string, object?> { PLANNED, [{|TP2005:"x"|}] = item }));""")]
    [InlineData("""void Local() => tracker.Track("Order Completed", new Dictionary<string, object?> { PLANNED, [{|TP2005:"x"|}] = 1 }); Local();""")]
    [InlineData("""Task<bool> Local() { return service.PostAsync("Order Completed", new() { PLANNED, [{|TP2005:"x"|}] = 1 }); } await Local();""")]
    [InlineData("""void Wrapper([EventName] string name, Dictionary<string, object?> properties) => tracker.Track(name, properties); Wrapper("Order Completed", new() { PLANNED, [{|TP2005:"x"|}] = 1 });""")]
    [InlineData("""tracker.Track(flag ? "Order Completed" : "Note Written", new Dictionary<string, object?> { [{|TP2005:"x"|}] = 1 });""")]
    public Task Every_form_of_call(string statement) => PropertyTest.VerifyStatements(statement.Replace("PLANNED", Planned, StringComparison.Ordinal));

    [Theory]
    [InlineData("""tracker.Track("Order Completed", new Dictionary<string, object?> { PLANNED, ["items"] = 5 });""")]
    [InlineData("""tracker?.Track("Order Completed", new Dictionary<string, object?> { PLANNED, ["anything"] = any });""")]
    [InlineData("""await service.PostAsync("Order Completed", new() { PLANNED, ["channel"] = "web" });""")]
    [InlineData("""new List<int>().ForEach(item => tracker.Track("Order Completed", new Dictionary<string, object?> { PLANNED, ["items"] = item }));""")]
    [InlineData("""void Local() => tracker.Track("Order Completed", new Dictionary<string, object?> { PLANNED, ["source"] = 1 }); Local();""")]
    [InlineData("""void Wrapper([EventName] string name, Dictionary<string, object?> properties) => tracker.Track(name, properties); Wrapper("Order Completed", new() { PLANNED });""")]
    [InlineData("""tracker.Track("Cart Viewed", new Dictionary<string, object?> { ["cart_id"] = text, ["x"] = 1 });""")]
    [InlineData("""tracker.Track("Product Viewed", new Dictionary<string, object?> { ["sku"] = text, ["weight"] = 1 });""")]
    [InlineData("""tracker.Track(flag ? "Order Completed" : "Note Written", new Dictionary<string, object?> { ["words"] = 1 });""")]
    [InlineData("""tracker.Track(flag ? "Order Completed" : text, new Dictionary<string, object?> { ["total"] = 1 });""")]
    [InlineData("""var name = flag ? "Order " + "Completed" : text; tracker.Track({|TP2003:name|}, new Dictionary<string, object?> { ["x"] = 1 });""")]
    [InlineData("""tracker.Track(text, new Dictionary<string, object?> { ["x"] = 1 });""")]
    [InlineData("""tracker.Track({|TP2002:"Toast Eaten"|}, new Dictionary<string, object?> { ["x"] = 1 });""")]
    [InlineData("""tracker.Track("Order Completed", more);""")]
    [InlineData("""service.Log("Shop", new() { ["x"] = 1 });""")]
    public Task What_is_planned_and_what_nobody_can_know_is_left_alone(string statement) => PropertyTest.VerifyStatements(statement.Replace("PLANNED", Planned, StringComparison.Ordinal));

    [Theory]
    [InlineData("""service.Post("Order Completed", new Dictionary<string, object?> { { "order_id", text }, { {|TP2005:"x"|}, 1 } });""")]
    [InlineData("""service.Post("Order Completed", new Dictionary<string, object?>(more) { [{|TP2005:"x"|}] = 1 });""")]
    [InlineData("""tracker.Track("Order Completed", new JsonObject { ["order_id"] = text, ["total"] = 5, [{|TP2005:"x"|}] = 1 });""")]
    [InlineData("""service.SendNode("Order Completed", new JsonObject { { {|TP2005:"x"|}, 1 } });""")]
    [InlineData("""service.Send("Order Completed", new { order_id = text, {|TP2005:x|} = 1 });""")]
    [InlineData("""service.Send("Order Completed", new { order_id = text, {|TP2005:count|} });""")]
    [InlineData("""service.SendList("Order Completed", [new("order_id", text), new({|TP2005:"x"|}, 1)]);""")]
    [InlineData("""service.SendList("Order Completed", new List<KeyValuePair<string, object?>> { new("order_id", text), new({|TP2005:"x"|}, 1) });""")]
    [InlineData("""service.SendList("Order Completed", [KeyValuePair.Create({|TP2005:"x"|}, any)]);""")]
    [InlineData("""service.SendList("Order Completed", new[] { new KeyValuePair<string, object?>(value: 1, key: {|TP2005:"x"|}) });""")]
    [InlineData("""service.SendTexts("Order Completed", new() { [{|TP2005:"x"|}] = text }, new() { ["y"] = text });""")]
    [InlineData("""tracker.Track("Order Completed", (IReadOnlyDictionary<string, object?>)new SortedDictionary<string, object?> { PLANNED, [{|TP2005:"x"|}] = 1 });""")]
    [InlineData("""service.Post("Order Completed", new() { [{|TP2005:Keys.Misspelt|}] = 1, [Keys.OrderId] = text, [Keys.Total] = 5 });""")]
    [InlineData("""service.Post("Order Completed", new() { [flag ? "total" : {|TP2005:"sum"|}] = 1 });""")]
    public Task Every_way_to_write_properties_down(string statement) => PropertyTest.VerifyStatements(statement.Replace("PLANNED", Planned, StringComparison.Ordinal));

    [Theory]
    [InlineData("""service.Send("Order Completed", new { OrderId = text, isGift = flag, ShipOn = text });""")]
    [InlineData("""service.Send("Order Completed", any);""")]
    [InlineData("""service.SendList("Order Completed", [.. more]);""")]
    [InlineData("""service.SendTexts("Order Completed", new() { ["order_id"] = text }, new() { ["y"] = text });""")]
    public Task Members_may_be_spelt_by_a_naming_policy_and_what_is_copied_is_not_known(string statement) => PropertyTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""var p = new Dictionary<string, object?> { [{|TP2005:"x"|}] = 1 }; service.Post("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?>(); p["order_id"] = text; p[{|TP2005:"x"|}] = 1; service.Post("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?>(); p.Add({|TP2005:"x"|}, 1); if (flag) { tracker.Track("Order Completed", p); }""")]
    [InlineData("""var p = new JsonObject(); p[{|TP2005:"x"|}] = 1; tracker.Track("Order Completed", p);""")]
    [InlineData("""Dictionary<string, object?> p; p = new() { [{|TP2005:"x"|}] = p_(1) }; service.Post("Order Completed", p); static int p_(int one) => one;""")]
    [InlineData("""var p = new Dictionary<string, object?> { PLANNED, [{|TP2005:"x"|}] = 1 }; if (p.Count > 0 && p.ContainsKey("x") && p["x"] is int) { tracker.Track("Order Completed", p); }""")]
    public Task Properties_in_a_variable(string statement) => PropertyTest.VerifyStatements(statement.Replace("PLANNED", Planned, StringComparison.Ordinal));

    [Theory]
    [InlineData("""var p = new Dictionary<string, object?> { ["x"] = 1 }; p.Remove("x"); service.Post("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?> { ["x"] = 1 }; Enrich(p); service.Post("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?> { ["x"] = 1 }; var q = p; q.Clear(); service.Post("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?> { ["x"] = 1 }; p = more; service.Post("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?> { ["x"] = 1 }; p?.Remove("x"); service.Post("Order Completed", p!);""")]
    [InlineData("""var p = new Dictionary<string, object?>(); if (flag) { p["x"] = 1; } service.Post("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?>(); service.Post("Order Completed", p); p["x"] = 1; service.Post("Cart Viewed", p);""")]
    [InlineData("""Dictionary<string, object?>? p = null; if (flag) { p = new() { ["x"] = 1 }; } service.Post("Order Completed", p!);""")]
    public Task Variables_that_others_may_change_are_left_alone(string statement) => PropertyTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""service.Post("Order Completed", new() { ["address"] = new { city = text, {|TP2005:town|} = text } });""")]
    [InlineData("""service.Post("Order Completed", new() { ["products"] = new[] { new { sku = text, {|TP2005:cost|} = 1 } } });""")]
    [InlineData("""service.Post("Order Completed", new() { ["products"] = new List<object> { new Dictionary<string, object?> { ["sku"] = text, [{|TP2005:"cost"|}] = 1 } } });""")]
    [InlineData("""service.Post("Order Completed", new() { ["address"] = flag ? null : new JsonObject { ["city"] = text, [{|TP2005:"town"|}] = text } });""")]
    public Task Objects_inside_and_in_lists(string statement) => PropertyTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""service.Post("Order Completed", new() { ["counts"] = new { anything = 1 }, ["anything"] = new { x = 1 } });""")]
    [InlineData("""service.Post("Order Completed", new() { ["products"] = new object[] { product, any } });""")]
    public Task Objects_of_which_the_plan_does_not_list_the_names(string statement) => PropertyTest.VerifyStatements(statement);

    [Theory]
    [InlineData("totl", "The property 'totl' of 'Order Completed' is not in the plan; did you mean 'total'?")]
    [InlineData("Order_Id", "The property 'Order_Id' of 'Order Completed' is not in the plan; did you mean 'order_id'?")]
    [InlineData("chanel", "The property 'chanel' of 'Order Completed' is not in the plan; did you mean 'channel'?")]
    [InlineData("weather", "The property 'weather' of 'Order Completed' is not in the plan")]
    public async Task It_suggests_the_nearest_name(string name, string message)
    {
        var diagnostics = await PropertyTest.VerifyStatements($$"""service.Post("Order Completed", new() { [{|TP2005:"{{name}}"|}] = 1 });""");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe(message);
    }

    [Fact]
    public async Task An_object_inside_is_called_by_its_property()
    {
        var diagnostics = await PropertyTest.VerifyStatements("""service.Post("Order Completed", new() { ["address"] = new { city = text, {|TP2005:zap|} = text } });""");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe("The property 'zap' of 'address' is not in the plan; did you mean 'zip'?");
    }
}
