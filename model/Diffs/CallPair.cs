using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

/// <summary>A call that both plans have. Where the names differ nothing but likeness says that it is the same.</summary>
/// <param name="Old">As the old plan describes it.</param>
/// <param name="Current">As the new plan describes it.</param>
internal sealed record CallPair(PlannedEvent Old, PlannedEvent Current);
