namespace TrackingPlan;

/// <summary><c>json-pointer</c> of RFC 6901: empty, or segments that begin with a slash each, where a tilde is ~0 and a slash ~1.</summary>
internal static class JsonPointerFormat
{
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ((byte)'0' or (byte)'1')))
            {
                return false;
            }
        }

        return text[0] == '/';
    }
}
