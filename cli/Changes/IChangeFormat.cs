using TrackingPlan.Model.Diffs;

namespace TrackingPlan.Cli.Changes;

/// <summary>A way to write what has changed in a plan.</summary>
internal interface IChangeFormat
{
    /// <summary>Writes the changes.</summary>
    void Write(PlanDiff diff, TextWriter output);
}
