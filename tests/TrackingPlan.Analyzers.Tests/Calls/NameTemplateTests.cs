namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>How a name is taken apart into its text and its values.</summary>
public sealed class NameTemplateTests
{
    [Theory]
    [InlineData("$\"Order Completed {plan}\"")]
    [InlineData("$\"Order Completed ({plan})\"")]
    [InlineData("$\"Order Completed - {plan}\"")]
    [InlineData("$\"{plan}: Order Completed\"")]
    [InlineData("$\"[{plan}] Order Completed/\"")]
    [InlineData("$\"Order {\"Completed\"} #{plan}\"")]
    [InlineData("@$\"Order Completed: {plan}\"")]
    [InlineData("\"Order Completed \" + plan")]
    [InlineData("plan + \" | Order Completed\"")]
    [InlineData("\"Order \" + \"Completed\" + '_' + plan")]
    [InlineData("(\"Order Completed (\" + plan) + $\", {plan})\"")]
    public Task Ways_to_build_a_name(string name) => FixTest.ShouldFix(
        $"tracker.Track([|{name}|]);",
        """tracker.Track("Order Completed", new Dictionary<string, object?> { ["plan"] = plan });""");

    [Fact]
    public Task Several_values_in_their_order() => FixTest.ShouldFix(
        """tracker.Track([|$"Order Completed {plan} ({count}, {plan})"|]);""",
        """tracker.Track("Order Completed", new Dictionary<string, object?> { ["plan"] = plan, ["count"] = count });""");

    [Theory]
    [InlineData("""tracker.Track([|$"Order Completed {count:N2}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan,10}"|]);""")]
    [InlineData("""tracker.Track([|"Order Completed " /* why */ + plan|]);""")]
    public Task Formats_and_comments_that_would_be_lost(string statement) => FixTest.ShouldOfferNoFix(statement);
}
