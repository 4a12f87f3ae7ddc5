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
    /// <summary>How many bytes <see cref="Write"/> may need beyond those of the token.</summary>
    public const int WrittenBeyondToken = 16;

    /// <summary>Exponents are cut here; nobody can tell numbers of more than a billion digits apart.</summary>
    private const int MaxExponent = 1_000_000_000;

    /// <summary>A divisor of so many digits can be multiplied by ten, and a digit added, in 64 bits.</summary>
    private const int MaxShortDivisor = 18;

    private readonly bool _isNegative;
    private readonly long _magnitude;

    /// <summary>The digits from the first to the last that is not 0, with the point where it stands among them.</summary>
    private readonly ReadOnlySpan<byte> _digits;

    /// <summary>Where the point stands; -1 when it does not.</summary>
    private readonly int _point;

    /// <summary>Takes a token apart: a number as JSON spells it.</summary>
    private ExactNumber(ReadOnlySpan<byte> token)
    {
        _isNegative = token[0] == '-';
        var exponentAt = token.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = token[(_isNegative ? 1 : 0)..(exponentAt < 0 ? token.Length : exponentAt)];
        var point = mantissa.IndexOf((byte)'.');
        var integerDigits = point < 0 ? mantissa.Length : point;
        var withoutLeading = mantissa.TrimStart("0."u8);
        var leading = mantissa.Length - withoutLeading.Length;
        _digits = withoutLeading.TrimEnd("0."u8);
        _point = _digits.IndexOf((byte)'.');
        _magnitude = integerDigits - (leading > integerDigits ? leading - 1 : leading) + ReadExponent(exponentAt < 0 ? [] : token[(exponentAt + 1)..]);
    }

    private int Sign => _digits.IsEmpty ? 0 : _isNegative ? -1 : 1;

    private int DigitCount => _point < 0 ? _digits.Length : _digits.Length - 1;

    /// <summary>Whether a number token has no fraction: 1.0 and 1e2 have none.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> token)
    {
        if (token.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0)
        {
            return true;
        }

        var number = new ExactNumber(token);
        return number.DigitCount <= number._magnitude || number._digits.IsEmpty;
    }

    /// <summary>Compares two number tokens by value: below 0, 0 or above 0.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var a = new ExactNumber(left);
        var b = new ExactNumber(right);
        if (a.Sign != b.Sign)
        {
            return a.Sign.CompareTo(b.Sign);
        }

        if (a.Sign == 0)
        {
            // 0, 0.00 and 0e5 differ in magnitude only.
            return 0;
        }

        var larger = a._magnitude != b._magnitude ? a._magnitude.CompareTo(b._magnitude) : CompareDigits(a, b);
        return a._isNegative ? -larger : larger;
    }

    /// <summary>Whether a number token is a multiple of another one, which is not zero. A huge exponent costs no more than its logarithm.</summary>
    public static bool IsMultiple(ReadOnlySpan<byte> token, ReadOnlySpan<byte> divisor)
    {
        var value = new ExactNumber(token);
        var unit = new ExactNumber(divisor);
        if (value.Sign == 0)
        {
            return true;
        }

        // Both as an integer that does not end in 0, times a power of ten. Dividing by ten once more than the divisor has to leaves a fraction.
        var power = value._magnitude - value.DigitCount - (unit._magnitude - unit.DigitCount);
        if (power < 0)
        {
            return false;
        }

        if (unit.DigitCount > MaxShortDivisor)
        {
            var modulus = unit.ToInteger();
            return (value.ToInteger() * BigInteger.ModPow(10, power, modulus) % modulus).IsZero;
        }

        var divider = unit.Remainder(ulong.MaxValue / 10);
        return (UInt128)value.Remainder(divider) * PowerOfTen(power, divider) % divider == 0;
    }

    /// <summary>Writes what all spellings of one number have in common: 1, 1.0 and 10e-1 are <c>1e1,</c>, read as 0.1 times ten.</summary>
    /// <returns>How many bytes it takes: at most <see cref="WrittenBeyondToken"/> more than the token.</returns>
    public static int Write(ReadOnlySpan<byte> token, Span<byte> destination)
    {
        var number = new ExactNumber(token);
        var length = 0;
        if (number.Sign < 0)
        {
            destination[length++] = (byte)'-';
        }

        foreach (var digit in number._digits)
        {
            destination[length] = digit;
            length += digit == '.' ? 0 : 1;
        }

        destination[length++] = (byte)'e';
        if (number.Sign != 0)
        {
            number._magnitude.TryFormat(destination[length..], out var written, provider: CultureInfo.InvariantCulture);
            length += written;
        }

        destination[length++] = (byte)',';
        return length;
    }

    /// <summary>Compares the digits as those of a fraction: who has any left is larger, for none of them ends in 0.</summary>
    private static int CompareDigits(ExactNumber a, ExactNumber b)
    {
        for (var (i, j) = (0, 0); ; i++, j++)
        {
            i += i == a._point ? 1 : 0;
            j += j == b._point ? 1 : 0;
            if (i == a._digits.Length || j == b._digits.Length)
            {
                return (a._digits.Length - i).CompareTo(b._digits.Length - j);
            }

            if (a._digits[i] != b._digits[j])
            {
                return a._digits[i].CompareTo(b._digits[j]);
            }
        }
    }

    /// <summary>What is left of the digits, as an integer, divided by a number of at most <see cref="MaxShortDivisor"/> digits.</summary>
    private ulong Remainder(ulong divisor)
    {
        var remainder = 0UL;
        foreach (var digit in _digits)
        {
            remainder = digit == '.' ? remainder : ((remainder * 10) + digit - '0') % divisor;
        }

        return remainder;
    }

    private static ulong PowerOfTen(long power, ulong modulus)
    {
        var (result, square) = ((UInt128)1, (UInt128)10);
        for (; power > 0; power >>= 1)
        {
            result = (power & 1) == 0 ? result : result * square % modulus;
            square = square * square % modulus;
        }

        return (ulong)result;
    }

    private BigInteger ToInteger() => BigInteger.Parse(Encoding.ASCII.GetString(_digits).Replace(".", ""), CultureInfo.InvariantCulture);

    private static int ReadExponent(ReadOnlySpan<byte> text)
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
