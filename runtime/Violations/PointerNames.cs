namespace TrackingPlan;

/// <summary>The names and indexes that a JSON Pointer (RFC 6901) is made of.</summary>
internal static class PointerNames
{
    /// <summary>The names from the message's top; none for the message as a whole.</summary>
    public static List<string> Of(string pointer) => pointer.Split('/').Skip(1).Select(Unescape).ToList();

    /// <summary>In this order (RFC 6901, section 4): ~01 is the name ~1, not a slash.</summary>
    private static string Unescape(string segment) => segment.Replace("~1", "/").Replace("~0", "~");
}
