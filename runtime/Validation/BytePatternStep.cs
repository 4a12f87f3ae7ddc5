namespace TrackingPlan;

/// <summary>A class of ASCII characters, and how many of them there may be.</summary>
/// <param name="Low">The characters from 0 to 63, as bits.</param>
/// <param name="High">Those from 64 to 127.</param>
/// <param name="Least">How many at least.</param>
/// <param name="Most">How many at most.</param>
internal readonly record struct BytePatternStep(ulong Low, ulong High, int Least, int Most)
{
    public bool Contains(byte value) => value < 128 && (((value < 64 ? Low : High) >> (value & 63)) & 1) != 0;

    public bool Overlaps(BytePatternStep other) => ((Low & other.Low) | (High & other.High)) != 0;
}
