using TrackingPlan.Model.Issues;

namespace TrackingPlan.Model.Baselines;

/// <summary>The issues of baselines themselves.</summary>
public static class BaselineIssues
{
    /// <summary>TP2090: the code no longer has what an entry mutes.</summary>
    public static readonly IssueDescriptor Outdated = new("TP2090", "Baseline entry is out of date", "TrackingCalls", IssueSeverity.Info);

    /// <summary>TP2091: the file, or an entry, can't be read. An error, because what it was to mute is reported then, and nobody knows why.</summary>
    public static readonly IssueDescriptor Unreadable = new("TP2091", "Baseline can't be read", "TrackingCalls", IssueSeverity.Error);
}
