namespace TrackingPlan;

/// <summary><c>ipv6</c>: an address of RFC 4291, section 2.2; without a zone, which is of no use elsewhere.</summary>
internal static class Ipv6Format
{
    private const int Groups = 8;

    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        var gap = text.IndexOf("::"u8);
        if (gap < 0)
        {
            return Count(text, mayEndInIpv4: true) == Groups;
        }

        // The gap stands for one group of zeros at least.
        var before = text[..gap];
        var after = text[(gap + 2)..];
        var left = before.IsEmpty ? 0 : Count(before, mayEndInIpv4: false);
        var right = after.IsEmpty ? 0 : Count(after, mayEndInIpv4: true);
        return left >= 0 && right >= 0 && left + right < Groups;
    }

    /// <summary>How many groups of 16 bits a text has; -1 when it is not made of such groups.</summary>
    private static int Count(ReadOnlySpan<byte> text, bool mayEndInIpv4)
    {
        for (var count = 1; ; count++)
        {
            var colon = text.IndexOf((byte)':');
            if (colon < 0)
            {
                return IsGroup(text) ? count : mayEndInIpv4 && Ipv4Format.IsValid(text) ? count + 1 : -1;
            }

            if (!IsGroup(text[..colon]))
            {
                return -1;
            }

            text = text[(colon + 1)..];
        }
    }

    private static bool IsGroup(ReadOnlySpan<byte> text)
    {
        foreach (var digit in text)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= 4;
    }
}
