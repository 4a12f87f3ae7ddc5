namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>What is added looks like what was there.</summary>
public sealed class ListLayoutTests
{
    [Fact]
    public Task Properties_on_lines_of_their_own() => FixTest.ShouldFix(
        """
        // The last step.
        tracker.Track([|$"Order Completed {plan} {count}"|], new Dictionary<string, object?>
        {
            ["x"] = 1, // one
            // The second.
            ["y"] = 2 // two
        });
        """,
        """
        // The last step.
        tracker.Track("Order Completed", new Dictionary<string, object?>
        {
            ["x"] = 1, // one
            // The second.
            ["y"] = 2, // two
            ["plan"] = plan,
            ["count"] = count
        });
        """);

    [Fact]
    public Task A_final_comma() => FixTest.ShouldFix(
        """
        tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?>
        {
            ["x"] = 1, // one
        });
        """,
        """
        tracker.Track("Order Completed", new Dictionary<string, object?>
        {
            ["x"] = 1, // one
            ["plan"] = plan,
        });
        """);

    [Fact]
    public Task Arguments_and_a_name_on_several_lines() => FixTest.ShouldFix(
        """
        tracker.Track(
            [|"Order Completed "
                + plan|] // the plan
        );
        """,
        """
        tracker.Track(
            "Order Completed", new Dictionary<string, object?> { ["plan"] = plan } // the plan
        );
        """);
}
