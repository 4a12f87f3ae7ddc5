namespace TrackingPlan;

/// <summary>A part of a pattern while an automaton is made of it.</summary>
/// <param name="Start">The number of its first position; all from there on are its own as long as nothing follows it.</param>
/// <param name="First">The positions that may take its first character, as bits.</param>
/// <param name="Last">Those that may take its last one.</param>
/// <param name="IsOptional">Whether it matches the empty text, too.</param>
internal readonly record struct PatternFragment(int Start, ulong First, ulong Last, bool IsOptional)
{
    /// <summary>What takes nothing.</summary>
    public static PatternFragment Nothing(int start) => new(start, First: 0, Last: 0, IsOptional: true);

    /// <summary>This one or another.</summary>
    public PatternFragment Or(PatternFragment other) => new(Start, First | other.First, Last | other.Last, IsOptional || other.IsOptional);

    /// <summary>This one, and another behind it.</summary>
    public PatternFragment Then(PatternFragment other) =>
        new(Start, IsOptional ? First | other.First : First, other.IsOptional ? Last | other.Last : other.Last, IsOptional && other.IsOptional);
}
