namespace TrackingPlan;

/// <summary>JSON Schema counts characters as Unicode code points (RFC 8259), whatever bytes they take.</summary>
internal static class CodePoints
{
    /// <summary>How many characters a text has, valid UTF-8.</summary>
    public static int Count(ReadOnlySpan<byte> text)
    {
        // What follows the first byte of a character is no character of its own.
        var count = 0;
        foreach (var value in text)
        {
            count += (value & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}
