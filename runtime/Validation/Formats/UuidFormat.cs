namespace TrackingPlan;

/// <summary><c>uuid</c> of RFC 4122: 36 characters, with hyphens at their places. Every version counts.</summary>
internal static class UuidFormat
{
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.Length != 36)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !char.IsAsciiHexDigit((char)text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
