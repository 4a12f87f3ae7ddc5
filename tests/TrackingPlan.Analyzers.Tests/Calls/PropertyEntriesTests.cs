namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>What the values are called when they become properties.</summary>
public sealed class PropertyEntriesTests
{
    [Theory]
    [InlineData("shopper.PlanName", "plan_name")]
    [InlineData("shopper.Account.UserID", "user_id")]
    [InlineData("this.field", "field")]
    [InlineData("_underscored", "underscored")]
    [InlineData("HTMLPage", "html_page")]
    [InlineData("step2Name", "step2_name")]
    [InlineData("@event", "event")]
    [InlineData("Checkout.Shared", "shared")]
    public Task Names_of_properties(string value, string key) => FixTest.ShouldFix(
        $$"""tracker.Track([|$"Order Completed {{{value}}}"|]);""",
        $$"""tracker.Track("Order Completed", new Dictionary<string, object?> { ["{{key}}"] = {{value}} });""");

    [Theory]
    [InlineData("""tracker.Track([|$"Order Completed {plan} {shopper.Plan}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?> { ["plan"] = count });""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?> { [shopper.Plan] = 1 });""")]
    public Task Keys_that_collide(string statement) => FixTest.ShouldOfferNoFix(statement);

    [Theory]
    [InlineData("""tracker.Track([|$"Order Completed {plan.Trim()}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {count + 1}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {pages[0]}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {shopper?.PlanName}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {pages[0].Length}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan.AsSpan()}"|]);""")]
    [InlineData("""tracker.Track([|"Order Completed " + (count + 1)|]);""")]
    public Task Values_without_a_name_of_their_own(string statement) => FixTest.ShouldOfferNoFix(statement);

    [Theory]
    [InlineData("System.DayOfWeek")]
    [InlineData("System.DayOfWeek?")]
    [InlineData("decimal")]
    [InlineData("System.DateTimeOffset")]
    [InlineData("System.Guid?")]
    public Task Values_that_a_raw_call_takes(string type) => FixTest.ShouldFix(
        $$"""void Send({{type}} value) => tracker.Track([|$"Order Completed {value}"|]);""",
        $$"""void Send({{type}} value) => tracker.Track("Order Completed", new Dictionary<string, object?> { ["value"] = value });""");

    [Theory]
    [InlineData("object")]
    [InlineData("System.Version")]
    [InlineData("int[]")]
    [InlineData("System.Text.StringBuilder")]
    public Task Values_that_a_raw_call_would_throw_for(string type) =>
        FixTest.ShouldOfferNoFix($$"""void Send({{type}} value) => tracker.Track([|$"Order Completed {value}"|]);""");
}
