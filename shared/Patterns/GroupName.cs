namespace TrackingPlan.Patterns;

/// <summary>The name of a group.</summary>
/// <param name="Start">Where it begins in the pattern; 0 when there is none.</param>
/// <param name="Number">The number of its group, counted from 1.</param>
internal readonly record struct GroupName(int Start, int Number);
