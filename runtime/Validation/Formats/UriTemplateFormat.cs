namespace TrackingPlan;

/// <summary><c>uri-template</c> (RFC 6570, section 2): text with expressions in braces, such as <c>/users/{id}{?page,size}</c>.</summary>
internal static class UriTemplateFormat
{
    private const int MaxPrefixDigits = 4;

    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            int length;
            if (text[0] == '{')
            {
                length = text.IndexOf((byte)'}') + 1;
                if (length == 0 || !IsExpression(text[1..(length - 1)]))
                {
                    return false;
                }
            }
            else
            {
                length = LengthOfLiteral(text);
                if (length == 0)
                {
                    return false;
                }
            }

            text = text[length..];
        }

        return true;
    }

    private static int LengthOfLiteral(ReadOnlySpan<byte> text) => text[0] switch
    {
        (byte)'%' => UriCharacters.LengthOfEscape(text),
        > 127 => UriCharacters.LengthOfCharacter(text, mayBePrivate: true),
        <= 32 or 127 or (byte)'"' or (byte)'<' or (byte)'>' or (byte)'\\' or (byte)'^' or (byte)'`' or (byte)'|' or (byte)'}' => 0,
        _ => 1,
    };

    private static bool IsExpression(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && "+#./;?&=,!@|"u8.Contains(text[0]))
        {
            text = text[1..];
        }

        while (true)
        {
            var comma = text.IndexOf((byte)',');
            if (!IsVariable(comma < 0 ? text : text[..comma]))
            {
                return false;
            }

            if (comma < 0)
            {
                return true;
            }

            text = text[(comma + 1)..];
        }
    }

    /// <summary>A name, perhaps with <c>*</c> or with the length of a prefix behind it.</summary>
    private static bool IsVariable(ReadOnlySpan<byte> text)
    {
        if (text.EndsWith("*"u8))
        {
            return IsName(text[..^1]);
        }

        var colon = text.IndexOf((byte)':');
        if (colon < 0)
        {
            return IsName(text);
        }

        var digits = text[(colon + 1)..];
        return digits.Length is > 0 and <= MaxPrefixDigits && digits[0] != '0' && Digits.AreAll(digits) && IsName(text[..colon]);
    }

    private static bool IsName(ReadOnlySpan<byte> text)
    {
        var isStart = true;
        while (!text.IsEmpty)
        {
            var isPoint = text[0] == '.';
            var length = isPoint || char.IsAsciiLetterOrDigit((char)text[0]) || text[0] == '_' ? 1 : UriCharacters.LengthOfEscape(text);
            if (length == 0 || (isPoint && isStart))
            {
                return false;
            }

            isStart = isPoint;
            text = text[length..];
        }

        return !isStart;
    }
}
