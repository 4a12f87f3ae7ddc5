using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Cli.Formats;

/// <summary>A JSON object with the list <c>issues</c>. Lines and columns count from 1, and the end is behind the last character.</summary>
internal sealed class JsonFormat : IIssueFormat
{
    /// <inheritdoc />
    public void Write(IReadOnlyList<PlanIssue> issues, Terminal terminal) =>
        JsonOutput.Write(terminal.Output, new IssueDocument([.. issues.Select(Describe)]), JsonOutput.Documents.IssueDocument);

    private static IssueEntry Describe(PlanIssue issue) => new(
        Rule: issue.Descriptor.Id,
        Severity: Severities.NameOf(issue.Descriptor),
        Message: issue.Message,
        File: ReportedPath.Of(issue.Location.Path),
        Line: issue.Location.Start.Line + 1,
        Column: issue.Location.Start.Character + 1,
        EndLine: issue.Location.End.Line + 1,
        EndColumn: issue.Location.End.Character + 1,
        HelpLink: issue.Descriptor.HelpLink,
        Related: issue.Related.Count > 0 ? [.. issue.Related.Select(Describe)] : null);

    private static PlaceEntry Describe(PlanLocation place) => new(ReportedPath.Of(place.Path), place.Start.Line + 1, place.Start.Character + 1);
}
