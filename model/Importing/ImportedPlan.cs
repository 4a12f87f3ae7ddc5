using TrackingPlan.Model.Issues;

namespace TrackingPlan.Model.Importing;

/// <summary>What became of a plan that another tool wrote.</summary>
/// <param name="Text">The file of ours that says the same; null where the files can't be read at all.</param>
/// <param name="Issues">What is wrong with the files, what is not taken over and what looks like a mistake, sorted by file and place.</param>
public sealed record ImportedPlan(string? Text, IReadOnlyList<PlanIssue> Issues)
{
    /// <summary>How many events, pages, screens and other calls the file has.</summary>
    public int Events { get; init; }

    /// <summary>How many properties they have, those of nested objects and shared types included.</summary>
    public int Properties { get; init; }

    /// <summary>How many things the other tool says that the file does not.</summary>
    public int Lost => Issues.Count(IsLoss);

    /// <summary>How many things look like a mistake.</summary>
    public int Suspicious => Issues.Count(issue => issue.Descriptor == ImportRules.Suspicious);

    /// <summary>Whether an issue means that something is missing from the file.</summary>
    internal static bool IsLoss(PlanIssue issue) => issue.Descriptor == PlanIssues.NotTakenOver || issue.Descriptor.Severity == IssueSeverity.Error;
}
