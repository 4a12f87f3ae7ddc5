using Microsoft.CodeAnalysis;
using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.CodeFixes.Plans;

/// <summary>The renaming that a style rule suggests, in the plan files of a solution.</summary>
internal sealed class PlanRename
{
    private readonly IReadOnlyList<(PlanFile File, TextEdits Edits)> _changes;

    private PlanRename(string newName, IReadOnlyList<(PlanFile File, TextEdits Edits)> changes)
    {
        NewName = newName;
        _changes = changes;
    }

    /// <summary>The name that the rule suggests.</summary>
    public string NewName { get; }

    /// <summary>The renaming; null where there is none, see <see cref="SuggestedRename.Find"/>.</summary>
    public static PlanRename? Find(PlanFile file, IReadOnlyList<PlanFile> project, PlanIssue issue) =>
        SuggestedRename.Find(file.Plan, [.. project.Select(other => other.Plan)], issue) is { } rename
            ? new(rename.NewName, [.. rename.Changes.Select(change => (project.First(other => other.Path == change.File.Path), change.Edits))])
            : null;

    /// <summary>The solution with the new name.</summary>
    public Solution Apply(Solution solution, CancellationToken cancellation) =>
        _changes.Aggregate(solution, (current, change) => change.File.With(change.Edits, cancellation).PutInto(current));
}
