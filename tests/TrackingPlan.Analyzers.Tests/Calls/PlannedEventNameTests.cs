using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>TP2003 and TP2008: what is said of names that the plan has.</summary>
public sealed class PlannedEventNameTests
{
    [Theory]
    [InlineData("""tracker.Track({|TP2003:"Order Completed"|});""")]
    [InlineData("""tracker.Track({|TP2003:Names.Completed|}, new Dictionary<string, object?>());""")]
    [InlineData("""tracker.Track({|TP2003:Names.Viewed|});""")]
    [InlineData("""if (await tracker.TrackAsync({|TP2003:"Product Viewed"|})) { return; }""")]
    [InlineData("""tracker.Track(isNew ? {|TP2003:"Order Completed"|} : {|TP2002:"Order Updated"|});""")]
    [InlineData("""_ = new Message({|TP2003:"Order Completed"|});""")]
    public Task An_event_with_a_method_is_told_of_it(string statement) => NamedCallTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""tracker.Track({|TP2008:"Cart Emptied"|});""")]
    [InlineData("""tracker.TrackAll({|TP2008:"Cart Emptied"|}, {|TP2003:"Order Completed"|});""")]
    [InlineData("""tracker.Track(isNew ? {|TP2008:"Cart Emptied"|} : {|TP2003:"Product Viewed"|});""")]
    public Task A_deprecated_event_is_one_and_nobody_is_sent_to_its_method(string statement) => NamedCallTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""tracker.OrderCompleted();""")]
    [InlineData("""tracker.Log("Cart Emptied");""")]
    [InlineData("""tracker.Track(given);""")]
    public Task Methods_of_the_plan_and_other_texts_are_left_alone(string statement) => NamedCallTest.VerifyStatements(statement);

    [Theory]
    [InlineData("Order Completed", "The plan has a method for the event 'Order Completed': with 'ShopTracker.OrderCompleted' the compiler checks its properties")]
    [InlineData("Product Viewed", "The plan has a method for the event 'Product Viewed': with 'ShopTracker.ProductViewed' the compiler checks its properties")]
    public async Task It_names_the_method_of_the_newest_version(string name, string message)
    {
        var diagnostics = await NamedCallTest.VerifyStatements($$"""tracker.Track({|TP2003:"{{name}}"|});""");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe(message);
    }

    [Fact]
    public async Task A_deprecated_event_says_what_the_plan_says()
    {
        var diagnostics = await NamedCallTest.VerifyStatements("""tracker.Track({|TP2008:"Cart Emptied"|});""");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe("The event \"Cart Emptied\" is deprecated; use CartCleared.");
    }

    [Fact]
    public Task Where_no_plan_is_in_sight_there_is_nothing_to_compare_with() => new AnalyzerTest<NamedCallAnalyzer>()
        .WithSource("""
            using TrackingPlan;

            public class Tracker { public void Track([EventName] string eventName) { } }
            public class Checkout { public void Run(Tracker tracker) => tracker.Track("Order Complete"); }
            """)
        .VerifyAsync();
}
