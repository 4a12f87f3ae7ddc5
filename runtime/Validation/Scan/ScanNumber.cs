namespace TrackingPlan;

/// <summary>What a schema says of numbers.</summary>
/// <param name="isInteger">Whether they have no fraction.</param>
/// <param name="isInt32">Whether they have 32 bits.</param>
/// <param name="bounds">Their bounds.</param>
/// <param name="multipleOf">What they are multiples of; null for any number.</param>
internal sealed class ScanNumber(bool isInteger, bool isInt32, NumberBound[] bounds, MultipleOf? multipleOf)
{
    private readonly (NumberBound Bound, ShortDecimal? Limit)[] _bounds = Array.ConvertAll(bounds, bound => (bound, ShortDecimal.Read(bound.Limit)));

    /// <summary>
    /// The first character from which on nothing more is to be said of a number without an exponent: most amounts have 0 as their bound, and most counts 1, and a
    /// number that begins with a digit but 0 is not below 1.
    /// </summary>
    private readonly byte _leastStart =
        isInt32 || multipleOf is not null ? byte.MaxValue : bounds.Length == 0 ? byte.MinValue : AreLower(bounds, "0"u8) ? (byte)'0' : AreLower(bounds, "1"u8) ? (byte)'1' : byte.MaxValue;

    private readonly uint _maxScale = isInteger ? 0u : int.MaxValue;

    /// <summary>Whether it is plain to see that a number follows all of it. One test for all of it, which hardly ever fails, is one that processors predict.</summary>
    /// <param name="start">The number's first character.</param>
    /// <param name="scale">How many digits stand behind its point; negative where it has an exponent.</param>
    public bool IsPlain(byte start, int scale) => (start >= _leastStart) & ((uint)scale <= _maxScale);

    /// <summary>Whether a number follows all of it.</summary>
    /// <param name="token">The number's token.</param>
    /// <param name="scale">How many digits stand behind its point; negative where it has an exponent.</param>
    public bool Allows(ReadOnlySpan<byte> token, int scale) => (!isInteger || scale == 0 || ExactNumber.IsInteger(token)) && IsWithin(token);

    private static bool AreLower(NumberBound[] bounds, ReadOnlySpan<byte> least)
    {
        foreach (var bound in bounds)
        {
            if (bound.Keyword != "minimum" || ExactNumber.Compare(bound.Limit, least) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsWithin(ReadOnlySpan<byte> token)
    {
        var value = ShortDecimal.Read(token);
        foreach (var (bound, limit) in _bounds)
        {
            if (!(value is { } number && limit is { } other ? bound.Allows(number.CompareTo(other)) : bound.Allows(token)))
            {
                return false;
            }
        }

        return (!isInt32 || Int32Format.IsValid(token)) && (multipleOf is null || multipleOf.Allows(token));
    }
}
