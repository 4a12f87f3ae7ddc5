using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Cli.Formats;

/// <summary>A way to write down what was found in plans.</summary>
internal interface IIssueFormat
{
    /// <summary>Writes all issues.</summary>
    void Write(IReadOnlyList<PlanIssue> issues, Terminal terminal);
}
