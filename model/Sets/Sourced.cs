using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Sets;

/// <summary>Something of a plan, with the file that describes it.</summary>
internal sealed record Sourced<T>(T Item, PlanDocument Document);
