namespace TrackingPlan.Benchmarks;

/// <summary>How often a method went from one block to another.</summary>
/// <param name="From">Where the one begins, in bytes of IL.</param>
/// <param name="To">Where the other begins; the compiler has numbers of its own for a call, a return and the like.</param>
/// <param name="Count">How often.</param>
internal readonly record struct EdgeCount(int From, int To, int Count)
{
    /// <summary>What the runtime calls counts of this kind (<c>EdgeIntCount</c>).</summary>
    public const int Kind = 0x181;
}
