namespace TrackingPlan;

/// <summary>What a schema says of numbers.</summary>
/// <param name="IsInteger">Whether they have no fraction.</param>
/// <param name="IsInt32">Whether they have 32 bits.</param>
/// <param name="Bounds">Their bounds, each with the value of the bound where that is short.</param>
/// <param name="MultipleOf">What they are multiples of; null for any number.</param>
internal sealed record ScanNumber(bool IsInteger, bool IsInt32, (NumberBound Bound, ShortDecimal? Limit)[] Bounds, MultipleOf? MultipleOf)
{
    /// <summary>Whether a number follows all of it.</summary>
    /// <param name="token">The number's token.</param>
    /// <param name="value">Its value, where it is short.</param>
    public bool Allows(ReadOnlySpan<byte> token, ShortDecimal? value)
    {
        if (IsInteger && value is not { Scale: 0 } && !ExactNumber.IsInteger(token))
        {
            return false;
        }

        foreach (var (bound, limit) in Bounds)
        {
            if (!(value is { } number && limit is { } other ? bound.Allows(number.CompareTo(other)) : bound.Allows(token)))
            {
                return false;
            }
        }

        return (!IsInt32 || Int32Format.IsValid(token)) && (MultipleOf is null || MultipleOf.Allows(token));
    }
}
