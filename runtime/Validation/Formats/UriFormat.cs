namespace TrackingPlan;

/// <summary><c>uri</c>, <c>uri-reference</c> (RFC 3986) and <c>iri</c>, <c>iri-reference</c> (RFC 3987), by their grammar and without resolving anything.</summary>
internal static class UriFormat
{
    public static bool IsUri(ReadOnlySpan<byte> text) => IsValid(text, isAbsolute: true, isInternational: false);

    public static bool IsUriReference(ReadOnlySpan<byte> text) => IsValid(text, isAbsolute: false, isInternational: false);

    public static bool IsIri(ReadOnlySpan<byte> text) => IsValid(text, isAbsolute: true, isInternational: true);

    public static bool IsIriReference(ReadOnlySpan<byte> text) => IsValid(text, isAbsolute: false, isInternational: true);

    private static bool IsValid(ReadOnlySpan<byte> text, bool isAbsolute, bool isInternational)
    {
        var delimiter = text.IndexOfAny(":/?#"u8);
        var hasScheme = delimiter >= 0 && text[delimiter] == ':';

        // Without a scheme the first segment of a path has no colon: it would look like one.
        if (hasScheme ? !IsScheme(text[..delimiter]) : isAbsolute)
        {
            return false;
        }

        var rest = hasScheme ? text[(delimiter + 1)..] : text;
        var fragment = Cut(ref rest, (byte)'#');
        var query = Cut(ref rest, (byte)'?');
        if (!UriCharacters.AreAll(fragment, "/?:@"u8, isInternational) || !UriCharacters.AreAll(query, "/?:@"u8, isInternational, mayBePrivate: true))
        {
            return false;
        }

        if (rest.StartsWith("//"u8))
        {
            rest = rest[2..];
            var slash = rest.IndexOf((byte)'/');
            if (!IsAuthority(slash < 0 ? rest : rest[..slash], isInternational))
            {
                return false;
            }

            rest = slash < 0 ? [] : rest[slash..];
        }

        return UriCharacters.AreAll(rest, "/:@"u8, isInternational);
    }

    /// <summary>Cuts off what begins at a delimiter.</summary>
    /// <returns>What follows the delimiter; empty when it is not there.</returns>
    private static ReadOnlySpan<byte> Cut(ref ReadOnlySpan<byte> text, byte delimiter)
    {
        var at = text.IndexOf(delimiter);
        if (at < 0)
        {
            return [];
        }

        var part = text[(at + 1)..];
        text = text[..at];
        return part;
    }

    private static bool IsScheme(ReadOnlySpan<byte> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit((char)character) && !"+-."u8.Contains(character))
            {
                return false;
            }
        }

        return !text.IsEmpty && char.IsAsciiLetter((char)text[0]);
    }

    private static bool IsAuthority(ReadOnlySpan<byte> text, bool isInternational)
    {
        var at = text.IndexOf((byte)'@');
        if (at >= 0 && !UriCharacters.AreAll(text[..at], ":"u8, isInternational))
        {
            return false;
        }

        var host = text[(at + 1)..];
        if (host.StartsWith("["u8))
        {
            var end = host.IndexOf((byte)']');
            return end > 0 && IsAddress(host[1..end]) && IsPort(host[(end + 1)..]);
        }

        var colon = host.IndexOf((byte)':');
        return UriCharacters.AreAll(colon < 0 ? host : host[..colon], [], isInternational) && IsPort(colon < 0 ? [] : host[colon..]);
    }

    private static bool IsPort(ReadOnlySpan<byte> text) => text.IsEmpty || (text[0] == ':' && Digits.AreAll(text[1..]));

    /// <summary>An IPv6 address, or one of the future: <c>v7.x:y</c>.</summary>
    private static bool IsAddress(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] is not ((byte)'v' or (byte)'V'))
        {
            return Ipv6Format.IsValid(text);
        }

        var point = text.IndexOf((byte)'.');
        if (point < 2 || point + 1 == text.Length || text.Contains((byte)'%'))
        {
            return false;
        }

        foreach (var digit in text[1..point])
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return UriCharacters.AreAll(text[(point + 1)..], ":"u8, isInternational: false);
    }
}
