namespace TrackingPlan.Analyzers.Tests.Calls.Properties;

/// <summary>TP2006: what the plan requires and a list that is complete does not have.</summary>
public sealed class MissingPropertyTests
{
    [Theory]
    [InlineData("""tracker.Track("Order Completed", {|TP2006:new Dictionary<string, object?> { ["order_id"] = text }|});""")]
    [InlineData("""tracker?.Track("Order Completed", {|TP2006:new Dictionary<string, object?> { { "total", 5 } }|});""")]
    [InlineData("""tracker.Track("Order Completed", {|TP2006:new JsonObject { ["total"] = 5 }|});""")]
    [InlineData("""new List<int>().ForEach(item => tracker.Track("Order Completed", {|TP2006:new JsonObject()|}));""")]
    [InlineData("""void Local() => tracker.Track("Order Completed", {|TP2006:new Dictionary<string, object?>(capacity: 4)|}); Local();""")]
    [InlineData("""Action Local() { return () => tracker.Track("Order Completed", {|TP2006:new JsonObject()|}); } Local()();""")]
    [InlineData("""await Task.Run(() => tracker.Track("Order Completed", {|TP2006:new JsonObject()|}));""")]
    [InlineData("""var p = new Dictionary<string, object?> { [Keys.OrderId] = text }; tracker.Track("Order Completed", {|TP2006:p|});""")]
    [InlineData("""tracker.Track(flag ? "Order Completed" : {|TP2003:"Order " + "Completed"|}, {|TP2006:new Dictionary<string, object?> { ["total"] = 5 }|});""")]
    [InlineData("""tracker.Track("Order Completed", new Dictionary<string, object?> { ["order_id"] = text, ["total"] = 5, ["address"] = {|TP2006:new { zip = text }|} });""")]
    [InlineData("""service.Post("Order Completed", new() { ["products"] = new List<object> { {|TP2006:new { price = 5 }|}, new { sku = text } } });""")]
    [InlineData("""service.Post("Order Completed", new() { ["products"] = new object[] { {|TP2006:new JsonObject()|} } });""")]
    public Task Every_form_of_call_and_of_list(string statement) => PropertyTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""public void Wrap([EventName] string name, IReadOnlyDictionary<string, object?> given) => new ShopTracker(null!).Track(name, given);""")]
    [InlineData("""public void Wrap([EventName] string name, Dictionary<string, object?> given) { Console.WriteLine(name); Inner(name, given); } private void Inner([EventName] string name, Dictionary<string, object?> given) => new ShopTracker(null!).Track(name, given);""")]
    [InlineData("""public bool Wrap([EventName] string name, JsonObject given) { new ShopTracker(null!).Track(name, given); return true; }""")]
    public Task A_wrapper_that_only_hands_on(string wrapper) => PropertyTest.VerifyMembers(wrapper + """
        public void Run()
        {
            Wrap("Order Completed", {|TP2006:new() { ["total"] = 5 }|});
            this?.Wrap("Order Completed", {|TP2006:new() { ["order_id"] = "1" }|});
            Wrap("Order Completed", new() { ["order_id"] = "1", ["total"] = 5 });
        }
        """.Replace("new()", wrapper.Contains("JsonObject") ? "new JsonObject" : "new Dictionary<string, object?>", StringComparison.Ordinal));

    [Theory]
    [InlineData("""public void Wrap([EventName] string name, Dictionary<string, object?> given) { given["order_id"] = ""; new ShopTracker(null!).Track(name, given); }""")]
    [InlineData("""public void Wrap([EventName] string name, Dictionary<string, object?> given) => new ShopTracker(null!).Track(name, new Dictionary<string, object?>(given) { ["order_id"] = "" });""")]
    [InlineData("""public virtual void Wrap([EventName] string name, Dictionary<string, object?> given) => new ShopTracker(null!).Track(name, given);""")]
    [InlineData("""public void Wrap([EventName] string name, Dictionary<string, object?> given) { if (name != "") { Wrap(name, given); } }""")]
    public Task A_wrapper_that_may_add_some(string wrapper) => PropertyTest.VerifyMembers(
        wrapper + """public void Run() => Wrap("Order Completed", new() { ["total"] = 5 });""");

    [Theory]
    [InlineData("""tracker.Track("Order Completed", new Dictionary<string, object?> { ["order_id"] = text, ["total"] = 5 });""")]
    [InlineData("""tracker?.Track("Order Completed", new Dictionary<string, object?> { { "order_id", text }, { Keys.Total, 5 } });""")]
    [InlineData("""tracker.Track("Order Completed", new Dictionary<string, object?>(more) { ["total"] = 5 });""")]
    [InlineData("""tracker.Track("Order Completed", new Dictionary<string, object?> { [text] = 1, ["total"] = 5 });""")]
    [InlineData("""tracker.Track("Order Completed", new Dictionary<string, object?> { [flag ? "order_id" : "source"] = text, ["total"] = 5 });""")]
    [InlineData("""tracker.Track("Order Completed", new Custom { ["total"] = 5 });""")]
    [InlineData("""new List<int>().ForEach(item => tracker.Track("Order Completed", more));""")]
    [InlineData("""void Local() => tracker.Track(flag ? "Order Completed" : "Note Written", new JsonObject { ["order_id"] = text, ["total"] = 5, ["note"] = "", ["words"] = 1 }); """)]
    [InlineData("""tracker.Track("Product Viewed", new JsonObject { ["sku"] = text });""")]
    [InlineData("""var p = new Dictionary<string, object?> { ["total"] = 5 }; p["order_id"] = text; tracker.Track("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?> { ["total"] = 5 }; if (flag) { p["order_id"] = text; } tracker.Track("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?> { ["total"] = 5 }; Enrich(p); tracker.Track("Order Completed", p);""")]
    [InlineData("""var p = new Dictionary<string, object?>(); p.TryAdd("order_id", text); p.Add("total", 5); tracker.Track("Order Completed", p);""")]
    [InlineData("""service.Post("Order Completed", new() { ["total"] = 5 });""")]
    [InlineData("""await service.PostAsync("Order Completed", new() { ["total"] = 5 });""")]
    [InlineData("""service.Post("Order Completed", new() { ["address"] = new { City = text }, ["products"] = new object[] { product, any } });""")]
    public Task What_is_complete_or_not_known(string statement) => PropertyTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""tracker.Track({|TP2006:"Order Completed"|});""")]
    [InlineData("""tracker?.Track({|TP2006:"Order Completed"|});""")]
    [InlineData("""tracker.Track({|TP2006:"Order Completed"|}, (IReadOnlyDictionary<string, object?>?)null);""")]
    [InlineData("""tracker.Track(properties: default(Dictionary<string, object?>), eventName: {|TP2006:"Order Completed"|});""")]
    [InlineData("""new List<int>().ForEach(item => tracker.Track({|TP2006:"Product Viewed"|}));""")]
    [InlineData("""void Local() => tracker.Track({|TP2006:"Order Completed"|}); Local();""")]
    [InlineData("""var name = "Order " + "Completed"; tracker.Track({|TP2006:{|TP2003:name|}|});""")]
    [InlineData("""tracker.Track({|TP2006:flag ? "Order Completed" : {|TP2003:"Order " + "Completed"|}|});""")]
    public Task A_call_without_any_properties(string statement) => PropertyTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""tracker.Track({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""tracker.Track(flag ? "Order Completed" : "Note Written");""")]
    [InlineData("""tracker.Track(text);""")]
    [InlineData("""tracker.Track(maybe ?? "Order Completed");""")]
    [InlineData("""service.Post("Order Completed", null!);""")]
    [InlineData("""void Wrapper([EventName] string name, Dictionary<string, object?>? p = null) => tracker.Track(name, p); Wrapper("Order Completed");""")]
    [InlineData("""void Local(string name) => tracker.Track(name, more); Local("Order Completed");""")]
    public Task A_wrapper_may_have_properties_of_its_own_and_other_events_need_none(string statement) => PropertyTest.VerifyStatements(statement);

    [Fact]
    public async Task A_call_without_any_properties_says_what_is_missing()
    {
        var diagnostics = await PropertyTest.VerifyStatements("""tracker.Track({|TP2006:"Order Completed"|});""");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe("'Order Completed' lacks what the plan requires: 'order_id', 'total'");
    }

    [Theory]
    [InlineData("""new Dictionary<string, object?> { ["order_id"] = text }""", "'Order Completed' lacks what the plan requires: 'total'")]
    [InlineData("""new JsonObject()""", "'Order Completed' lacks what the plan requires: 'order_id', 'total'")]
    public async Task It_names_what_is_missing(string list, string message)
    {
        var diagnostics = await PropertyTest.VerifyStatements($$"""tracker.Track("Order Completed", {|TP2006:{{list}}|});""");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe(message);
    }
}
