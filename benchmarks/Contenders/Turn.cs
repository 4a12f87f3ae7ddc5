namespace TrackingPlan.Benchmarks;

/// <summary>What one contender took for one chunk.</summary>
/// <param name="Nanoseconds">For each message.</param>
/// <param name="Bytes">What was allocated for each message; null when nobody knows.</param>
internal readonly record struct Turn(double Nanoseconds, double? Bytes);
