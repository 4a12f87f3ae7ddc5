using System.Text;

namespace TrackingPlan;

/// <summary><c>hostname</c>: labels of letters, digits and hyphens (RFC 1123, section 2.1); those that begin with xn-- have to be names of other scripts (RFC 5891).</summary>
internal static class HostNameFormat
{
    public const int MaxLength = 253;

    public const int MaxLabelLength = 63;

    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        while (true)
        {
            var point = text.IndexOf((byte)'.');
            if (!IsLabel(point < 0 ? text : text[..point]))
            {
                return false;
            }

            if (point < 0)
            {
                return true;
            }

            text = text[(point + 1)..];
        }
    }

    /// <summary>Whether a label is one of a plain host name.</summary>
    public static bool IsLabel(ReadOnlySpan<byte> label)
    {
        if (label.Length is 0 or > MaxLabelLength || label[0] == '-' || label[^1] == '-')
        {
            return false;
        }

        foreach (var character in label)
        {
            if (!char.IsAsciiLetterOrDigit((char)character) && character != '-')
            {
                return false;
            }
        }

        return !Punycode.IsEncoded(label) || IsEncodedLabel(label);
    }

    private static bool IsEncodedLabel(ReadOnlySpan<byte> label)
    {
        Span<Rune> decoded = stackalloc Rune[MaxLabelLength];
        return Punycode.TryDecode(label, decoded, out var length) && IdnLabel.IsValid(decoded[..length]);
    }
}
