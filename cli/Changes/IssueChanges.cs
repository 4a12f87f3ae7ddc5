using TrackingPlan.Cli.Formats;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Cli.Changes;

/// <summary>Changes as issues at places in files, for tools that show those. A breaking one is an error where it lets the command fail, and else a warning; all others are notes.</summary>
/// <param name="format">How issues are written.</param>
internal sealed class IssueChanges(IIssueFormat format) : IChangeFormat
{
    /// <inheritdoc />
    public void Write(Comparison comparison, Terminal terminal) =>
        format.Write(comparison.Diff.Changes.Select(change => IssueOf(change, comparison)).ToArray(), terminal);

    private static PlanIssue IssueOf(PlanChange change, Comparison comparison)
    {
        var severity = !change.IsBreaking ? IssueSeverity.Info : comparison.FailsOnBreaking ? IssueSeverity.Error : IssueSeverity.Warning;
        return new PlanIssue(change.Rule with { Severity = severity }, ChangeWords.Line(change), comparison.Places.Find(change));
    }
}
