using TrackingPlan.Model.Issues;

namespace TrackingPlan.Model.Importing;

/// <summary>What is found in a plan that is imported and nobody may have meant, the TP5 range. What an import can't take over is <see cref="PlanIssues.NotTakenOver"/>, as in a build.</summary>
public static class ImportRules
{
    /// <summary>Something that can be taken over, and that looks like a mistake of the tool it comes from.</summary>
    public static readonly IssueDescriptor Suspicious = new("TP5001", "Suspicious in an imported plan", "TrackingImport", IssueSeverity.Warning);

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<IssueDescriptor> All { get; } = [Suspicious];
}
