using System.Text;

namespace TrackingPlan;

/// <summary><c>idn-hostname</c>: labels in any script (RFC 5890). The dots of Chinese and Japanese part labels too (RFC 3490, section 3.1).</summary>
internal static class IdnHostNameFormat
{
    /// <summary>Runs of characters between dots; a label in ASCII is one of a plain host name.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        var label = new List<Rune>();
        var length = 0;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out var rune, out var consumed);
            text = text[consumed..];
            length++;
            if (rune.Value is not ('.' or 0x3002 or 0xFF0E or 0xFF61))
            {
                label.Add(rune);
            }
            else if (IsLabel(label))
            {
                label.Clear();
            }
            else
            {
                return false;
            }
        }

        return length <= HostNameFormat.MaxLength && IsLabel(label);
    }

    private static bool IsLabel(List<Rune> label)
    {
        if (label.Exists(rune => !rune.IsAscii))
        {
            return IdnLabel.IsValid(label);
        }

        Span<byte> ascii = stackalloc byte[64];
        if (label.Count > 63)
        {
            return false;
        }

        for (var i = 0; i < label.Count; i++)
        {
            ascii[i] = (byte)label[i].Value;
        }

        return HostNameFormat.IsLabel(ascii[..label.Count]);
    }
}
