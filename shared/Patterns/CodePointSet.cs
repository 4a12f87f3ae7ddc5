namespace TrackingPlan.Patterns;

/// <summary>A set of Unicode code points, as ranges in ascending order that neither overlap nor touch.</summary>
internal sealed class CodePointSet
{
    public const int Last = 0x10FFFF;

    private static readonly CodePointSet[] Characters = [.. Enumerable.Range(0, 128).Select(character => Of((character, character)))];

    private readonly List<(int First, int Last)> _ranges;

    private CodePointSet(List<(int First, int Last)> ranges) => _ranges = ranges;

    public IReadOnlyList<(int First, int Last)> Ranges => _ranges;

    /// <summary>The set of one character. Those of ASCII are made once: patterns are full of them.</summary>
    public static CodePointSet Of(int codePoint) => codePoint < Characters.Length ? Characters[codePoint] : Of((codePoint, codePoint));

    /// <summary>The set of some ranges, in any order.</summary>
    public static CodePointSet Of(params (int First, int Last)[] ranges) => Of(new List<(int First, int Last)>(ranges));

    /// <summary>The set of some ranges, in any order; the list is used up.</summary>
    public static CodePointSet Of(List<(int First, int Last)> ranges)
    {
        ranges.Sort();
        var joined = new List<(int First, int Last)>(ranges.Count);
        foreach (var range in ranges)
        {
            if (joined.Count > 0 && range.First <= joined[joined.Count - 1].Last + 1)
            {
                var before = joined[joined.Count - 1];
                joined[joined.Count - 1] = (before.First, before.Last > range.Last ? before.Last : range.Last);
            }
            else
            {
                joined.Add(range);
            }
        }

        return new CodePointSet(joined);
    }

    /// <summary>Whether a code point is in the set.</summary>
    public bool Contains(int codePoint)
    {
        // The first range that does not end before it.
        var (start, end) = (0, _ranges.Count);
        while (start < end)
        {
            var middle = (start + end) / 2;
            (start, end) = _ranges[middle].Last < codePoint ? (middle + 1, end) : (start, middle);
        }

        return start < _ranges.Count && _ranges[start].First <= codePoint;
    }

    /// <summary>All code points that are not in this set.</summary>
    public CodePointSet Complement()
    {
        var ranges = new List<(int First, int Last)>(_ranges.Count + 1);
        var next = 0;
        foreach (var (first, last) in _ranges)
        {
            if (first > next)
            {
                ranges.Add((next, first - 1));
            }

            next = last + 1;
        }

        if (next <= Last)
        {
            ranges.Add((next, Last));
        }

        return new CodePointSet(ranges);
    }
}
