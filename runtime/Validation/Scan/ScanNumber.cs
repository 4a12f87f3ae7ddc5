namespace TrackingPlan;

/// <summary>What a schema says of numbers.</summary>
/// <param name="isInteger">Whether they have no fraction.</param>
/// <param name="isInt32">Whether they have 32 bits.</param>
/// <param name="bounds">Their bounds.</param>
/// <param name="multipleOf">What they are multiples of; null for any number.</param>
internal sealed class ScanNumber(bool isInteger, bool isInt32, NumberBound[] bounds, MultipleOf? multipleOf)
{
    private readonly (NumberBound Bound, ShortDecimal? Limit)[] _bounds = Array.ConvertAll(bounds, bound => (bound, ShortDecimal.Read(bound.Limit)));

    /// <summary>Whether there is nothing to say of a number without a sign: the bounds of most amounts are 0.</summary>
    private readonly bool _takesAllUnsigned = !isInt32 && multipleOf is null && Array.TrueForAll(bounds, bound => bound.Keyword == "minimum" && ExactNumber.Compare(bound.Limit, "0"u8) <= 0);

    /// <summary>Whether a number follows all of it.</summary>
    /// <param name="token">The number's token.</param>
    /// <param name="scale">How many digits stand behind its point; negative where it has an exponent.</param>
    public bool Allows(ReadOnlySpan<byte> token, int scale) =>
        (!isInteger || scale == 0 || ExactNumber.IsInteger(token)) && ((_takesAllUnsigned && token[0] != '-') || IsWithin(token));

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
