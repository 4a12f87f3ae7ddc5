namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>TP2002, and where the names come from that it compares.</summary>
public sealed class UnplannedEventNameTests
{
    [Theory]
    [InlineData("""tracker.Track({|TP2002:"Order Complete"|});""")]
    [InlineData("""tracker.Track({|TP2002:"order completed"|});""")]
    [InlineData("""tracker.Track({|TP2002:"Order Completed "|});""")]
    [InlineData("""tracker.Track({|TP2002:Names.Misspelt|});""")]
    [InlineData("""tracker.Track(eventName: {|TP2002:"Toast Eaten"|}, properties: new Dictionary<string, object?>());""")]
    [InlineData("""tracker?.Track({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""await tracker.TrackAsync({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""pages.ToList().ForEach(page => tracker.Track({|TP2002:"Toast Eaten"|}));""")]
    [InlineData("""void Local() => tracker.Track({|TP2002:"Toast Eaten"|}); Local();""")]
    [InlineData("""tracker.TrackAll({|TP2002:"Toast Eaten"|}, {|TP2002:"Toast Made"|});""")]
    [InlineData("""_ = new Message({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""service.Post({|TP2002:"Toast Eaten"|});""")]
    [InlineData("""any.Track({|TP2002:"Toast Eaten"|});""")]
    public Task Every_form_of_call(string statement) => NamedCallTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""tracker.Track(isNew ? {|TP2002:"Order Created"|} : {|TP2002:"Order Updated"|});""")]
    [InlineData("""tracker.Track(status switch { Status.Completed => {|TP2002:"Order Done"|}, _ => {|TP2002:"Order Lost"|} });""")]
    [InlineData("""tracker.Track(given ?? {|TP2002:"Order Lost"|});""")]
    [InlineData("""var name = "Order Done"; tracker.Track({|TP2002:name|});""")]
    [InlineData("""var name = isNew ? "Order Created" : given; tracker.Track({|TP2002:name|});""")]
    [InlineData("""tracker.Track({|TP2002:Names.Seen|});""")]
    [InlineData("""tracker.Track({|TP2002:nameof(Checkout)|});""")]
    [InlineData("""tracker.Track({|TP2002:{|TP2002:status.ToString()|}|});""")]
    [InlineData("""tracker.Track({|TP2002:"Order " + "Done"|});""")]
    [InlineData("""void Local(string name = "Order Done") => tracker.Track({|TP2002:name|}); Local();""")]
    public Task Every_way_to_a_name(string statement) => NamedCallTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""tracker.Track(given);""")]
    [InlineData("""tracker.Track($"Order {count}");""")]
    [InlineData("""tracker.Track("Order " + count);""")]
    [InlineData("""tracker.Track(given.Trim());""")]
    [InlineData("""tracker.Log("Order Complete");""")]
    [InlineData("""var name = given; tracker.Track(name);""")]
    [InlineData("""service.Post(given);""")]
    public Task Names_that_the_code_does_not_say_and_other_texts_are_left_alone(string statement) => NamedCallTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""tracker.Track({|TP2002:"Pallet Moved"|});""")]
    [InlineData("""depot.Track({|TP2002:"Order Completed"|});""")]
    [InlineData("""any.Track({|TP2003:"Pallet Moved"|}); any.Track({|TP2003:"Order Completed"|});""")]
    public Task A_tracker_has_the_events_of_its_own_plan_and_all_others_those_of_every_plan(string statement) => NamedCallTest.VerifyStatements(statement);

    [Theory]
    [InlineData("Order Complete", "The event 'Order Complete' is not in the plan; did you mean 'Order Completed'?")]
    [InlineData("product viewd", "The event 'product viewd' is not in the plan; did you mean 'Product Viewed'?")]
    [InlineData("Toast Eaten", "The event 'Toast Eaten' is not in the plan")]
    public async Task It_suggests_the_nearest_name(string name, string message)
    {
        var diagnostics = await NamedCallTest.VerifyStatements($$"""tracker.Track({|TP2002:"{{name}}"|});""");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe(message);
    }

    [Fact]
    public async Task A_name_over_a_variable_says_where_it_is_spelt()
    {
        var diagnostics = await NamedCallTest.VerifyStatements("""var name = "Order Done"; tracker.Track({|TP2002:name|});""");

        var source = diagnostics.ShouldHaveSingleItem().AdditionalLocations.ShouldHaveSingleItem();
        source.SourceTree.ShouldNotBeNull().GetText().ToString(source.SourceSpan).ShouldBe("\"Order Done\"");
    }
}
