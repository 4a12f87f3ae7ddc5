using System.Globalization;
using System.Text;
using TrackingPlan.Patterns;

namespace TrackingPlan;

/// <summary>
/// Writes sets of code points as .NET's regular expressions can say them. Those see UTF-16: a character beyond the first 65,536 is two surrogates, and
/// a surrogate alone is no character, so that no set may match half of one.
/// </summary>
internal static class CodePointSetWriter
{
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;
    private const int FirstPair = 0x10000;
    private const int FirstLow = 0xDC00;

    /// <summary>An expression that matches one character of a set; it can be repeated as it is.</summary>
    public static string Write(CodePointSet set)
    {
        var single = new StringBuilder();
        var pairs = new List<string>();
        foreach (var (first, last) in set.Ranges)
        {
            WriteSingle(single, first, last < FirstSurrogate ? last : FirstSurrogate - 1);
            WriteSingle(single, first > LastSurrogate ? first : LastSurrogate + 1, last < FirstPair ? last : FirstPair - 1);
            WritePairs(pairs, first > FirstPair ? first : FirstPair, last);
        }

        if (pairs.Count == 0)
        {
            // What matches nothing can't be an empty class in .NET.
            return single.Length == 0 ? @"[^\s\S]" : $"[{single}]";
        }

        return $"(?:{(single.Length == 0 ? "" : $"[{single}]|")}{string.Join("|", pairs)})";
    }

    private static void WriteSingle(StringBuilder text, int first, int last)
    {
        if (first > last)
        {
            return;
        }

        text.Append(Escape(first));
        if (last > first)
        {
            text.Append('-').Append(Escape(last));
        }
    }

    private static void WritePairs(List<string> pairs, int first, int last)
    {
        while (first <= last)
        {
            var (high, low) = Split(first);
            var (lastHigh, lastLow) = Split(last);
            if (high == lastHigh)
            {
                pairs.Add($"{Escape(high)}[{Escape(low)}-{Escape(lastLow)}]");
                return;
            }

            // Up to the end of this high surrogate, or as many whole ones as there are.
            var end = low > FirstLow ? high : lastLow < LastSurrogate ? lastHigh - 1 : lastHigh;
            pairs.Add($"[{Escape(high)}-{Escape(end)}][{Escape(low)}-{Escape(LastSurrogate)}]");
            first = FirstPair + ((end - FirstSurrogate + 1) << 10);
        }
    }

    private static (int High, int Low) Split(int codePoint) =>
        (FirstSurrogate + ((codePoint - FirstPair) >> 10), FirstLow + ((codePoint - FirstPair) & 0x3FF));

    private static string Escape(int unit) => @"\u" + unit.ToString("X4", CultureInfo.InvariantCulture);
}
