using System.Text;

namespace TrackingPlan;

/// <summary><c>idn-hostname</c>: labels in any script (RFC 5890). The dots of Chinese and Japanese part labels too (RFC 3490, section 3.1).</summary>
internal static class IdnHostNameFormat
{
    /// <summary>Runs of characters between dots; a label in ASCII is one of a plain host name.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        Span<Rune> label = stackalloc Rune[HostNameFormat.MaxLabelLength];
        var (labelLength, length) = (0, 0);
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out var rune, out var consumed);
            text = text[consumed..];
            length++;
            var isDot = rune.Value is '.' or 0x3002 or 0xFF0E or 0xFF61;
            if (isDot ? !IsLabel(label[..labelLength]) : labelLength == label.Length)
            {
                return false;
            }

            if (isDot)
            {
                labelLength = 0;
            }
            else
            {
                label[labelLength++] = rune;
            }
        }

        return length <= HostNameFormat.MaxLength && IsLabel(label[..labelLength]);
    }

    private static bool IsLabel(ReadOnlySpan<Rune> label)
    {
        Span<byte> ascii = stackalloc byte[HostNameFormat.MaxLabelLength];
        for (var i = 0; i < label.Length; i++)
        {
            if (!label[i].IsAscii)
            {
                return IdnLabel.IsValid(label);
            }

            ascii[i] = (byte)label[i].Value;
        }

        return HostNameFormat.IsLabel(ascii[..label.Length]);
    }
}
