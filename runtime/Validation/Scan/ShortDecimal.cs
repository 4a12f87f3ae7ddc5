namespace TrackingPlan;

/// <summary>A number of at most 18 digits and without an exponent, which is how nearly all are spelt: 1234 and 2 are 12.34.</summary>
/// <param name="Digits">All its digits, with its sign.</param>
/// <param name="Scale">How many of them stand behind the point.</param>
internal readonly record struct ShortDecimal(long Digits, int Scale)
{
    public const int MaxDigits = 18;

    private static readonly long[] Powers =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000,
        100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>Reads a token of JSON; null when it is not short.</summary>
    public static ShortDecimal? Read(ReadOnlySpan<byte> token)
    {
        var isNegative = token[0] == '-';
        var (digits, count, scale, isFraction) = (0L, 0, 0, false);
        foreach (var character in isNegative ? token[1..] : token)
        {
            if (character == '.')
            {
                isFraction = true;
                continue;
            }

            if (!char.IsAsciiDigit((char)character) || ++count > MaxDigits)
            {
                return null;
            }

            digits = (digits * 10) + (character - '0');
            scale += isFraction ? 1 : 0;
        }

        return new ShortDecimal(isNegative ? -digits : digits, scale);
    }

    /// <summary>Compares by value: below 0, 0 or above 0.</summary>
    public int CompareTo(ShortDecimal other)
    {
        if (Scale == other.Scale)
        {
            return Digits.CompareTo(other.Digits);
        }

        return Scale < other.Scale
            ? CompareProduct(Digits, Powers[other.Scale - Scale], other.Digits)
            : -CompareProduct(other.Digits, Powers[Scale - other.Scale], Digits);
    }

    /// <summary>Compares the product of two numbers, which may have 128 bits, with a third one.</summary>
    private static int CompareProduct(long left, long right, long other)
    {
        var high = Math.BigMul(left, right, out var low);
        var sign = other >> 63;
        return high == sign ? ((ulong)low).CompareTo((ulong)other) : high.CompareTo(sign);
    }
}
