namespace TrackingPlan;

/// <summary>A member of a message that is left out.</summary>
/// <param name="Pointer">The JSON Pointer to it.</param>
/// <param name="IsUnplanned">Whether it goes because nobody planned it, and not because of what it is.</param>
internal readonly record struct OmittedPlace(string Pointer, bool IsUnplanned);
