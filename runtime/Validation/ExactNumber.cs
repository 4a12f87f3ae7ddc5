using System.Globalization;

namespace TrackingPlan;

/// <summary>
/// A JSON number as its digits and its magnitude, so that comparisons are exact for any number of digits. A double would take 9007199254740993.5
/// for an integer, and 1e400 for infinity.
/// </summary>
/// <remarks>The value is 0.d1d2d3… times ten to the power of <see cref="_magnitude"/>; zero has no digits.</remarks>
internal readonly ref struct ExactNumber
{
    /// <summary>Exponents are cut here; nobody can tell numbers of more than a billion digits apart.</summary>
    private const int MaxExponent = 1_000_000_000;

    private readonly bool _isNegative;
    private readonly ReadOnlySpan<byte> _digits;
    private readonly long _magnitude;

    private ExactNumber(bool isNegative, ReadOnlySpan<byte> digits, long magnitude)
    {
        _isNegative = isNegative;
        _digits = digits;
        _magnitude = magnitude;
    }

    /// <summary>Whether a number token has no fraction: 1.0 and 1e2 have none.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> token)
    {
        if (token.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0)
        {
            return true;
        }

        var number = Parse(token, token.Length <= 256 ? stackalloc byte[token.Length] : new byte[token.Length]);
        return number._digits.Length <= number._magnitude || number._digits.IsEmpty;
    }

    /// <summary>Compares two number tokens by value: below 0, 0 or above 0.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var a = Parse(left, left.Length <= 256 ? stackalloc byte[left.Length] : new byte[left.Length]);
        var b = Parse(right, right.Length <= 256 ? stackalloc byte[right.Length] : new byte[right.Length]);
        if (a.Sign != b.Sign)
        {
            return a.Sign.CompareTo(b.Sign);
        }

        if (a.Sign == 0)
        {
            // 0, 0.00 and 0e5 differ in magnitude only.
            return 0;
        }

        var larger = a._magnitude != b._magnitude ? a._magnitude.CompareTo(b._magnitude) : a._digits.SequenceCompareTo(b._digits);
        return a._isNegative ? -larger : larger;
    }

    private int Sign => _digits.IsEmpty ? 0 : _isNegative ? -1 : 1;

    /// <summary>Takes a token apart.</summary>
    /// <param name="token">A number as JSON spells it.</param>
    /// <param name="buffer">Room for the digits, as long as the token.</param>
    private static ExactNumber Parse(ReadOnlySpan<byte> token, Span<byte> buffer)
    {
        var isNegative = token[0] == '-';
        var exponentAt = token.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = token[(isNegative ? 1 : 0)..(exponentAt < 0 ? token.Length : exponentAt)];
        var point = mantissa.IndexOf((byte)'.');
        var integerDigits = point < 0 ? mantissa.Length : point;

        mantissa[..integerDigits].CopyTo(buffer);
        var length = integerDigits;
        if (point >= 0)
        {
            mantissa[(point + 1)..].CopyTo(buffer[integerDigits..]);
            length = mantissa.Length - 1;
        }

        ReadOnlySpan<byte> digits = buffer[..length];
        var withoutLeading = digits.TrimStart((byte)'0');
        var magnitude = integerDigits - (digits.Length - withoutLeading.Length) + ReadExponent(exponentAt < 0 ? [] : token[(exponentAt + 1)..]);
        return new ExactNumber(isNegative, withoutLeading.TrimEnd((byte)'0'), magnitude);
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
        {
            return Math.Clamp(exponent, -MaxExponent, MaxExponent);
        }

        return text[0] == '-' ? -MaxExponent : MaxExponent;
    }
}
