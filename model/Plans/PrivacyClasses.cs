namespace TrackingPlan.Model.Plans;

/// <summary>The values of <c>pii</c>.</summary>
internal static class PrivacyClasses
{
    private static readonly (string Name, string Meaning)[] Rows = [("red", "highly restricted"), ("yellow", "moderately restricted")];

    public static IEnumerable<string> Names => Rows.Select(row => row.Name);

    /// <summary>All of them with what they mean, in the words of a message.</summary>
    public static string Explanation => string.Join(" or ", Rows.Select(row => $"`{row.Name}` ({row.Meaning})"));
}
