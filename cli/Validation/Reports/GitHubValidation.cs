using System.Globalization;
using TrackingPlan.Cli.Formats;
using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli.Validation.Reports;

/// <summary>Workflow commands of GitHub Actions: an annotation for each kind and place of violations, at the first message that has it.</summary>
internal sealed class GitHubValidation : IValidationFormat
{
    /// <summary>GitHub shows ten errors of a step, and fifty of a run.</summary>
    private const int MaxAnnotations = 50;

    /// <inheritdoc />
    public void Write(ValidationReport report, Terminal terminal)
    {
        foreach (var group in report.Summary.Groups.Take(MaxAnnotations))
        {
            var (key, first) = (group.Key, group.First);
            var count = group.Count.ToString("N0", CultureInfo.InvariantCulture);
            var place = first.Line.ToString(CultureInfo.InvariantCulture);
            var title = $"{key.Kind}: {key.EventName ?? key.EventType ?? "message"}{(group.Count > 1 ? $" ({count} times)" : "")}";
            terminal.Output.WriteLine($"::error file={GitHubText.Property(first.File)},line={place},title={GitHubText.Property(title)}::{GitHubText.Message(first.Description)}");
        }
    }
}
