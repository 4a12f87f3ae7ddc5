using TrackingPlan.Model.Issues;

namespace TrackingPlan.Model.Suppressions;

/// <summary>The issues of suppression comments themselves. No comment suppresses these.</summary>
public static class SuppressionIssues
{
    /// <summary>TP1090: nobody said why.</summary>
    public static readonly IssueDescriptor MissingReason =
        new("TP1090", "Suppression without a reason", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>TP1091: there is nothing to suppress, or it can't be.</summary>
    public static readonly IssueDescriptor Unused =
        new("TP1091", "Suppression that suppresses nothing", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>Both, in the order of their ids.</summary>
    public static IReadOnlyList<IssueDescriptor> All { get; } = [MissingReason, Unused];
}
