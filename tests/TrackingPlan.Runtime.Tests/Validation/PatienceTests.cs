namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>A pattern that takes too long takes too long once in a message, wherever it is asked.</summary>
public class PatienceTests
{
    private static readonly string Slow = $"\"{new string('a', 40)}!\"";

    [Theory]
    [InlineData("""{"items":{"anyOf":[{"pattern":"^(a+)+(?=b)$"},{"type":"string"}]}}""")]
    [InlineData("""{"items":{"not":{"pattern":"^(a+)+(?=b)$"}}}""")]
    [InlineData("""{"contains":{"pattern":"^(a+)+(?=b)$"},"items":{"type":"string"}}""")]
    public void Many_values_of_one_list_are_not_waited_for_one_by_one(string schema) =>

        // 300 times 50 ms are 15 seconds.
        Soon.Run(TimeSpan.FromSeconds(5), () => Check.Value(schema, $"[{string.Join(",", Enumerable.Repeat(Slow, 300))}]"));
}
