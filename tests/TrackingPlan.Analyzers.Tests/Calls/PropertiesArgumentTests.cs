namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Where the properties go, and where they cannot go.</summary>
public sealed class PropertiesArgumentTests
{
    [Theory]
    [InlineData(
        """tracker.Track(eventName: [|$"Order Completed {plan}"|]);""",
        """tracker.Track(eventName: "Order Completed", properties: new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """tracker?.Track([|$"Order Completed {plan}"|]);""",
        """tracker?.Track("Order Completed", new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """tracker.Track(([|$"Order Completed {plan}"|]));""",
        """tracker.Track(("Order Completed"), new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """tracker.Send([|$"Order Completed {plan}"|]);""",
        """tracker.Send("Order Completed", new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """Extensions.Send(tracker, [|$"Order Completed {plan}"|]);""",
        """Extensions.Send(tracker, "Order Completed", new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """tracker.Note([|$"Order Completed {plan}"|]);""",
        """tracker.Note("Order Completed", values: new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """Action later = () => tracker.Track([|$"Order Completed {plan}"|]);""",
        """Action later = () => tracker.Track("Order Completed", new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?>());""",
        """tracker.Track("Order Completed", new Dictionary<string, object?>() { ["plan"] = plan });""")]
    public Task Forms_of_calls(string before, string after) => FixTest.ShouldFix(before, after);

    [Theory]
    [InlineData("""{ ["x"] = 1 }""", """{ ["x"] = 1, ["plan"] = plan }""")]
    [InlineData("""{ ["x"] = 1, }""", """{ ["x"] = 1, ["plan"] = plan }""")]
    [InlineData("""{ ["plan"] = plan }""", """{ ["plan"] = plan }""")]
    [InlineData("""{ [nameof(plan)] = plan, ["x"] = 1 }""", """{ [nameof(plan)] = plan, ["x"] = 1 }""")]
    public Task Properties_that_are_there_already(string before, string after) => FixTest.ShouldFix(
        $$"""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?> {{before}});""",
        $$"""tracker.Track("Order Completed", new Dictionary<string, object?> {{after}});""");

    [Theory]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], given);""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?>(given));""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["x"] = 1 });""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?> { { "x", 1 } });""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new JsonObject { ["x"] = 1 });""")]
    [InlineData("""tracker.SendTwo([|$"Order Completed {plan}"|]);""")]
    [InlineData("""tracker.TrackAsync([|$"Order Completed {plan}"|]);""")]
    [InlineData("""tracker.TrackAll([|$"Order Completed {plan}"|]);""")]
    public Task Properties_that_cannot_be_added_to(string statement) => FixTest.ShouldOfferNoFix(statement);
}
