using TrackingPlan.Cli.Formats;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Validation.Checking;
using TrackingPlan.Cli.Validation.Coverage;

namespace TrackingPlan.Cli.Validation.Reports;

/// <summary>One JSON object, with the list <c>groups</c>.</summary>
internal sealed class JsonValidation : IValidationFormat
{
    /// <inheritdoc />
    public void Write(ValidationReport report, Terminal terminal)
    {
        var (plan, summary, coverage) = report;
        var document = new ValidationDocument(
            plan,
            summary.Messages,
            Valid: summary.Messages - summary.Invalid,
            summary.Invalid,
            summary.Violations,
            Groups: [.. summary.Groups.Select(Describe)],
            OtherViolations: summary.Others,
            Coverage: coverage is null ? null : [.. coverage.Events.Select(Describe)]);
        JsonOutput.Write(terminal.Output, document, JsonOutput.Documents.ValidationDocument);
    }

    private static GroupEntry Describe(ViolationGroup group) => new(
        group.Key.EventType,
        group.Key.EventName,
        group.Key.Path,
        Kind: group.Key.Kind.ToString(),
        group.Key.Keyword,
        group.Count,
        First: new ViolationEntry(group.First.File, group.First.Line, group.First.Description));

    private static CoverageEntry Describe(EventCoverage planned) => new(
        planned.Call,
        Name: planned.Name.Length > 0 ? planned.Name : null,
        planned.IsSeen,
        PlannedProperties: planned.Planned,
        SeenProperties: planned.Seen,
        NeverSeen: [.. planned.NeverSeen]);
}
