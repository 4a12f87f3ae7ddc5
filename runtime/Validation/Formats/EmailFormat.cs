namespace TrackingPlan;

/// <summary><c>email</c> and <c>idn-email</c>: a mailbox of RFC 5321, section 4.1.2, and of RFC 6531, which lets it be in any script.</summary>
internal static class EmailFormat
{
    private const int MaxLocalLength = 64;

    public static bool IsValid(ReadOnlySpan<byte> text) => IsMailbox(text, isInternational: false);

    public static bool IsValidInternational(ReadOnlySpan<byte> text) => IsMailbox(text, isInternational: true);

    private static bool IsMailbox(ReadOnlySpan<byte> text, bool isInternational)
    {
        // A quoted local part may hold an @; what stands behind can't.
        var at = text.LastIndexOf((byte)'@');
        if (at is < 1 or > MaxLocalLength)
        {
            return false;
        }

        var local = text[..at];
        var domain = text[(at + 1)..];
        return (local[0] == '"' ? IsQuoted(local, isInternational) : IsDotted(local, isInternational)) && IsDomain(domain, isInternational);
    }

    private static bool IsDomain(ReadOnlySpan<byte> domain, bool isInternational)
    {
        if (domain is [(byte)'[', .. var address, (byte)']'])
        {
            return address.StartsWith("IPv6:"u8) ? Ipv6Format.IsValid(address["IPv6:"u8.Length..]) : Ipv4Format.IsValid(address);
        }

        return isInternational ? IdnHostNameFormat.IsValid(domain) : HostNameFormat.IsValid(domain);
    }

    /// <summary>Atoms between dots: <c>jane.doe</c>.</summary>
    private static bool IsDotted(ReadOnlySpan<byte> local, bool isInternational)
    {
        var isStart = true;
        foreach (var character in local)
        {
            if (character == '.' ? isStart : !IsAtomText(character, isInternational))
            {
                return false;
            }

            isStart = character == '.';
        }

        return !isStart;
    }

    /// <summary>Anything printable between quotation marks: <c>"jane doe"</c>.</summary>
    private static bool IsQuoted(ReadOnlySpan<byte> local, bool isInternational)
    {
        if (local.Length < 2 || local[^1] != '"')
        {
            return false;
        }

        var content = local[1..^1];
        for (var i = 0; i < content.Length; i++)
        {
            var isEscape = content[i] == '\\';
            i += isEscape ? 1 : 0;
            if (i == content.Length || (!isEscape && content[i] == '"') || !(content[i] is >= 32 and <= 126 || (isInternational && content[i] > 127)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAtomText(byte character, bool isInternational) =>
        char.IsAsciiLetterOrDigit((char)character) || "!#$%&'*+-/=?^_`{|}~"u8.Contains(character) || (isInternational && character > 127);
}
