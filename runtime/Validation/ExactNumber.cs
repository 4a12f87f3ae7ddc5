using System.Globalization;
using System.Numerics;
using System.Text;

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

    /// <summary>Whether a number token is a multiple of another one, which is not zero. A huge exponent costs no more than its logarithm.</summary>
    public static bool IsMultiple(ReadOnlySpan<byte> token, ReadOnlySpan<byte> divisor)
    {
        var value = Parse(token, token.Length <= 256 ? stackalloc byte[token.Length] : new byte[token.Length]);
        var unit = Parse(divisor, divisor.Length <= 256 ? stackalloc byte[divisor.Length] : new byte[divisor.Length]);
        if (value.Sign == 0)
        {
            return true;
        }

        // Both as an integer that does not end in 0, times a power of ten. Dividing by ten once more than the divisor has to leaves a fraction.
        var power = value._magnitude - value._digits.Length - (unit._magnitude - unit._digits.Length);
        if (power < 0)
        {
            return false;
        }

        var modulus = BigInteger.Parse(Encoding.ASCII.GetString(unit._digits), CultureInfo.InvariantCulture);
        var digits = BigInteger.Parse(Encoding.ASCII.GetString(value._digits), CultureInfo.InvariantCulture);
        return (digits * BigInteger.ModPow(10, power, modulus) % modulus).IsZero;
    }

    /// <summary>A text that all spellings of one number have in common: 1, 1.0 and 10e-1 are <c>1e1</c>, read as 0.1 times ten.</summary>
    public static string Normalize(ReadOnlySpan<byte> token)
    {
        var number = Parse(token, token.Length <= 256 ? stackalloc byte[token.Length] : new byte[token.Length]);
        return number.Sign == 0
            ? "0"
            : string.Create(CultureInfo.InvariantCulture, $"{(number._isNegative ? "-" : "")}{Encoding.ASCII.GetString(number._digits)}e{number._magnitude}");
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
