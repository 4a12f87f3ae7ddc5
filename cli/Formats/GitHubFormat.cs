using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Cli.Formats;

/// <summary>Workflow commands of GitHub Actions, which become annotations at the lines of a pull request.</summary>
internal sealed class GitHubFormat : IIssueFormat
{
    /// <inheritdoc />
    public void Write(IReadOnlyList<PlanIssue> issues, Terminal terminal)
    {
        foreach (var issue in issues)
        {
            var (start, end) = (issue.Location.Start, issue.Location.End);

            // GitHub takes columns on one line only.
            var place = start.Line == end.Line
                ? $"line={start.Line + 1},col={start.Character + 1},endColumn={end.Character + 1}"
                : $"line={start.Line + 1},endLine={end.Line + 1}";
            terminal.Output.WriteLine(
                $"::{Severities.NameOf(issue.Descriptor, hint: "notice")} file={GitHubText.Property(ReportedPath.Of(issue.Location.Path))},{place},title={GitHubText.Property($"{issue.Descriptor.Id}: {issue.Descriptor.Title}")}::{GitHubText.Message(issue.Message)}");
        }
    }
}
