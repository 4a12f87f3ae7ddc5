namespace TrackingPlan.Analyzers;

/// <summary>
/// The categories of the rules. They have no spaces, because a key such as <c>dotnet_analyzer_diagnostic.category-TrackingCalls.severity</c>
/// in an <c>.editorconfig</c> cannot have any.
/// </summary>
internal static class RuleCategories
{
    /// <summary>Rules on C# code that tracks events.</summary>
    internal const string TrackingCalls = "TrackingCalls";

    /// <summary>Rules on plans, about the code that does not track what they plan.</summary>
    internal const string TrackingCoverage = "TrackingCoverage";
}
