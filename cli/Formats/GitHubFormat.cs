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
                $"::{Severities.NameOf(issue.Descriptor, hint: "notice")} file={EscapeProperty(ReportedPath.Of(issue.Location.Path))},{place},title={EscapeProperty($"{issue.Descriptor.Id}: {issue.Descriptor.Title}")}::{Escape(issue.Message)}");
        }
    }

    private static string Escape(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string EscapeProperty(string text) => Escape(text).Replace(":", "%3A").Replace(",", "%2C");
}
