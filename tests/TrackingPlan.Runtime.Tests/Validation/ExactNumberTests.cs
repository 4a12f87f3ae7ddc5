using System.Globalization;
using System.Numerics;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Numbers of any length and spelling mean what fractions of big integers say, which are compared without a thought for speed.</summary>
public class ExactNumberTests
{
    private readonly Random _random = new(7);

    [Fact]
    public void Bounds_agree_with_fractions()
    {
        for (var i = 0; i < 1_000; i++)
        {
            var (limit, value) = (Number(), Number());
            var order = Compare(value, limit);
            Check.ShouldBreak($$"""{"minimum":{{limit.Text}} }""", value.Text, order >= 0 ? null : "minimum");
            Check.ShouldBreak($$"""{"exclusiveMaximum":{{limit.Text}} }""", value.Text, order < 0 ? null : "exclusiveMaximum");
            Check.ShouldBreak($$"""{"const":{{limit.Text}} }""", value.Text, order == 0 ? null : "const");
            Check.ShouldBreak($$"""{"const":[{{limit.Text}}]}""", $"[{value.Text}]", order == 0 ? null : "const");
        }
    }

    [Fact]
    public void Multiples_agree_with_fractions()
    {
        var multiples = 0;
        for (var i = 0; i < 2_000; i++)
        {
            // Divisors of 18 and of 19 digits, where they get too long for 64 bits, are among them.
            var divisor = Decimal(false, _random.Next(3) == 0 ? Digits(_random.Next(17, 25)) : Digits(_random.Next(1, 4)), _random.Next(-3, 4));
            var value = _random.Next(2) == 0 ? Number() : Decimal(false, divisor.Digits * _random.Next(1, 1_000_000), divisor.Exponent + _random.Next(-1, 30));
            var isMultiple = (Scaled(value, divisor) % Scaled(divisor, value)).IsZero;
            Check.ShouldBreak($$"""{"multipleOf":{{divisor.Text}} }""", value.Text, isMultiple ? null : "multipleOf");
            multiples += isMultiple ? 1 : 0;
        }

        multiples.ShouldBeInRange(200, 1_800);
    }

    /// <summary>A number of few digits, so that two of them often meet, or of many.</summary>
    private Exact Number() => Decimal(_random.Next(4) == 0, Digits(_random.Next(8) == 0 ? _random.Next(20, 600) : _random.Next(1, 3)), _random.Next(-3, 3));

    private BigInteger Digits(int count) =>
        BigInteger.Parse("1" + string.Concat(Enumerable.Range(1, count - 1).Select(_ => _random.Next(3) == 0 ? _random.Next(10) : 0)), CultureInfo.InvariantCulture);

    /// <summary>Digits and a power of ten, in one of the ways to spell them.</summary>
    private Exact Decimal(bool isNegative, BigInteger digits, int exponent)
    {
        var shift = _random.Next(-3, 4);
        var text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture);
        if (shift < 0)
        {
            // The point among the digits, or in front of them.
            text = text.PadLeft(1 - shift, '0');
            text = text.Insert(text.Length + shift, ".") + new string('0', _random.Next(3));
        }
        else if (shift > 0)
        {
            text += new string('0', shift);
        }

        var power = exponent - shift;
        return new Exact($"{(isNegative ? "-" : "")}{text}{(power == 0 ? "" : $"{(_random.Next(2) == 0 ? "e" : "E+")}{power}".Replace("+-", "-"))}", isNegative ? -digits : digits, exponent);
    }

    private static int Compare(Exact left, Exact right) => Scaled(left, right).CompareTo(Scaled(right, left));

    /// <summary>A number as an integer, once both are multiplied by the same power of ten.</summary>
    private static BigInteger Scaled(Exact number, Exact other) => number.Digits * BigInteger.Pow(10, number.Exponent - Math.Min(number.Exponent, other.Exponent));

    private readonly record struct Exact(string Text, BigInteger Digits, int Exponent);
}
