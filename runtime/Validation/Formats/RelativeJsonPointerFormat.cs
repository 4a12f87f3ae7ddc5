namespace TrackingPlan;

/// <summary><c>relative-json-pointer</c>: how many levels up, then a JSON Pointer down from there, or # for the name (draft-handrews-relative-json-pointer-01).</summary>
internal static class RelativeJsonPointerFormat
{
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var levels = digits < 0 ? text.Length : digits;
        if (levels == 0 || (levels > 1 && text[0] == '0'))
        {
            return false;
        }

        var rest = text[levels..];
        return rest.SequenceEqual("#"u8) || JsonPointerFormat.IsValid(rest);
    }
}
