using TrackingPlan.Model.Diffs;

namespace TrackingPlan.Cli.Changes;

/// <summary>What formats write down of two plans.</summary>
/// <param name="Diff">The changes.</param>
/// <param name="Places">Where the files say them.</param>
/// <param name="FailsOnBreaking">Whether the command fails when a change is breaking.</param>
internal sealed record Comparison(PlanDiff Diff, ChangePlaces Places, bool FailsOnBreaking);
