namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Names whose text is a planned event become that event, and nothing else does.</summary>
public sealed class DynamicEventNameCodeFixTests
{
    [Fact]
    public async Task Title_says_what_it_does() => (await FixTest.ShouldFix(
        """tracker.Track([|$"Product Viewed {plan}"|]);""",
        """tracker.Track("Product Viewed", new Dictionary<string, object?> { ["plan"] = plan });"""))
        .ShouldBe("Use 'Product Viewed' and put the values into properties");

    [Theory]
    [InlineData("""tracker.Track([|$"Order Opened {plan}"|]);""")]
    [InlineData("""tracker.Track([|$"order completed {plan}"|]);""")]
    [InlineData("""tracker.Track([|$"Order {plan} Completed"|]);""")]
    [InlineData("""tracker.Track([|$"{plan}"|]);""")]
    [InlineData("""((Tracker)tracker).Track([|$"Order Completed {plan}"|]);""")]
    [InlineData("""tracker.Track([|$"Nothing Planned {plan}"|]);""")]
    public Task No_planned_event(string statement) => FixTest.ShouldOfferNoFix(statement);

    [Theory]
    [InlineData("""tracker.Track(count > 1 ? [|$"Order Completed {plan}"|] : "Product Viewed");""")]
    [InlineData("""var name = $"Order Completed {plan}"; tracker.Track([|name|]);""")]
    [InlineData("""tracker.Track([|string.Format("Order Completed {0}", plan)|]);""")]
    [InlineData("""new Message([|$"Order Completed {plan}"|]);""")]
    public Task Names_that_are_not_text_and_values_right_in_the_call(string statement) => FixTest.ShouldOfferNoFix(statement);

    [Fact]
    public Task Fix_all_in_several_calls() => FixTest.ShouldFixAll(
        """
        pages.ForEach(page => tracker.Track([|$"Product Viewed {page}"|]));
        tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?> { ["x"] = 1 });
        """,
        """
        pages.ForEach(page => tracker.Track("Product Viewed", new Dictionary<string, object?> { ["page"] = page }));
        tracker.Track("Order Completed", new Dictionary<string, object?> { ["x"] = 1, ["plan"] = plan });
        """);

    [Fact]
    public Task Fix_all_in_a_call_inside_a_call() => FixTest.ShouldFixAll(
        """
        tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?>
        {
            ["next"] = (Action)(() => tracker.Track([|$"Product Viewed {count}"|])),
        });
        """,
        """
        tracker.Track("Order Completed", new Dictionary<string, object?>
        {
            ["next"] = (Action)(() => tracker.Track("Product Viewed", new Dictionary<string, object?> { ["count"] = count })),
            ["plan"] = plan,
        });
        """);
}
