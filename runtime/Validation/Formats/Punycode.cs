using System.Text;

namespace TrackingPlan;

/// <summary>Labels of host names in other scripts, spelt in ASCII (RFC 3492).</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int TMin = 1;
    private const int TMax = 26;
    private const int InitialBias = 72;
    private const int InitialN = 128;

    private static ReadOnlySpan<byte> Prefix => "xn--"u8;

    /// <summary>Whether a label says that it is encoded; the letters may be capitals.</summary>
    public static bool IsEncoded(ReadOnlySpan<byte> label) =>
        label.Length >= Prefix.Length && Ascii.EqualsIgnoreCase(label[..Prefix.Length], Prefix);

    /// <summary>Finds the characters that an encoded label stands for.</summary>
    /// <param name="label">The label, ASCII.</param>
    /// <param name="output">Room for as many characters as the label has.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>Whether it stands for any.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> label, Span<Rune> output, out int count)
    {
        var text = label[Prefix.Length..];
        var basic = text.LastIndexOf((byte)'-');
        for (count = 0; count < basic; count++)
        {
            output[count] = new Rune(text[count]);
        }

        var (position, bias, n, at) = (basic + 1, InitialBias, InitialN, 0);
        while (position < text.Length)
        {
            if (!TryReadDelta(text, ref position, bias, out var delta) || at > int.MaxValue - delta)
            {
                return false;
            }

            var length = count + 1;
            var start = at;
            at += delta;
            bias = Adapt(at - start, length, isFirst: start == 0 && n == InitialN && count == Math.Max(basic, 0));
            n += at / length;
            at %= length;
            if (!Rune.IsValid(n))
            {
                return false;
            }

            output[at..count++].CopyTo(output[(at + 1)..]);
            output[at++] = new Rune(n);
        }

        return count > Math.Max(basic, 0);
    }

    private static bool TryReadDelta(ReadOnlySpan<byte> text, ref int position, int bias, out int delta)
    {
        delta = 0;
        var weight = 1L;
        for (var k = Base; ; k += Base)
        {
            if (position == text.Length)
            {
                return false;
            }

            var digit = DigitOf(text[position++]);
            var sum = delta + (digit * weight);
            if (digit < 0 || sum > int.MaxValue)
            {
                return false;
            }

            delta = (int)sum;
            var threshold = Math.Clamp(k - bias, TMin, TMax);
            if (digit < threshold)
            {
                return true;
            }

            weight *= Base - threshold;
            if (weight > int.MaxValue)
            {
                return false;
            }
        }
    }

    private static int DigitOf(byte character) =>
        char.IsAsciiDigit((char)character) ? character - '0' + 26 : char.IsAsciiLetter((char)character) ? (character | 0x20) - 'a' : -1;

    private static int Adapt(int delta, int length, bool isFirst)
    {
        const int Damp = 700;
        const int Skew = 38;
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / length;
        var k = 0;
        for (; delta > (Base - TMin) * TMax / 2; k += Base)
        {
            delta /= Base - TMin;
        }

        return k + ((Base - TMin + 1) * delta / (delta + Skew));
    }
}
