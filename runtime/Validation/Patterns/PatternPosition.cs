using TrackingPlan.Patterns;

namespace TrackingPlan;

/// <summary>A place in a pattern where it takes a character of the text.</summary>
/// <param name="Low">Which of the characters from 0 to 63 it takes, as bits.</param>
/// <param name="High">Which of those from 64 to 127.</param>
/// <param name="Beyond">Which of the others; null for none.</param>
/// <param name="Follow">The positions that may take the next character, as bits.</param>
internal readonly record struct PatternPosition(ulong Low, ulong High, CodePointSet? Beyond, ulong Follow)
{
    public static PatternPosition Of(CodePointSet set)
    {
        var (low, high) = (0UL, 0UL);
        foreach (var (first, last) in set.Ranges)
        {
            for (var character = first; character <= last && character < 128; character++)
            {
                ref var half = ref character < 64 ? ref low : ref high;
                half |= 1UL << (character & 63);
            }
        }

        return new PatternPosition(low, high, set.Ranges.Count > 0 && set.Ranges[^1].Last > 127 ? set : null, Follow: 0);
    }

    /// <summary>Whether it takes a character.</summary>
    public bool Takes(int codePoint) =>
        codePoint < 128 ? (((codePoint < 64 ? Low : High) >> (codePoint & 63)) & 1) != 0 : Beyond?.Contains(codePoint) == true;
}
