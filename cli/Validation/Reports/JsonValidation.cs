using TrackingPlan.Cli.Formats;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Validation.Checking;
using TrackingPlan.Cli.Validation.Coverage;

namespace TrackingPlan.Cli.Validation.Reports;

/// <summary>One JSON object, with the list <c>groups</c>.</summary>
internal sealed class JsonValidation : IValidationFormat
{
    /// <inheritdoc />
    public void Write(ValidationReport report, Terminal terminal) => JsonOutput.Write(terminal.Output, new
    {
        report.Plan,
        report.Summary.Messages,
        Valid = report.Summary.Messages - report.Summary.Invalid,
        report.Summary.Invalid,
        report.Summary.Violations,
        Groups = report.Summary.Groups.Select(Describe),
        OtherViolations = report.Summary.Others,
        Coverage = report.Coverage?.Events.Select(Describe),
    });

    private static object Describe(ViolationGroup group) => new
    {
        group.Key.EventType,
        group.Key.EventName,
        group.Key.Path,
        Kind = group.Key.Kind.ToString(),
        group.Key.Keyword,
        group.Count,
        First = new { group.First.File, group.First.Line, group.First.Description },
    };

    private static object Describe(EventCoverage planned) => new
    {
        planned.Call,
        Name = planned.Name.Length > 0 ? planned.Name : null,
        planned.IsSeen,
        PlannedProperties = planned.Planned,
        SeenProperties = planned.Seen,
        NeverSeen = planned.NeverSeen.ToArray(),
    };
}
