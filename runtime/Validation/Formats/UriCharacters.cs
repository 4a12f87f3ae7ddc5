using System.Buffers;
using System.Text;

namespace TrackingPlan;

/// <summary>The characters of URIs (RFC 3986, section 2) and of IRIs (RFC 3987, section 2.2).</summary>
internal static class UriCharacters
{
    /// <summary>What may stand in every part of a URI: unreserved characters and sub-delims.</summary>
    private static readonly SearchValues<byte> Everywhere =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;="u8);

    /// <summary>Whether a text has only characters that may stand everywhere, some that may stand in this part, and percent-encoded bytes.</summary>
    /// <param name="text">The part.</param>
    /// <param name="also">The delimiters that may stand in it.</param>
    /// <param name="isInternational">Whether characters beyond ASCII may.</param>
    /// <param name="mayBePrivate">Whether those for private use may.</param>
    public static bool AreAll(ReadOnlySpan<byte> text, ReadOnlySpan<byte> also, bool isInternational, bool mayBePrivate = false)
    {
        while (true)
        {
            var at = text.IndexOfAnyExcept(Everywhere);
            if (at < 0)
            {
                return true;
            }

            text = text[at..];
            var length = also.Contains(text[0]) ? 1 : text[0] == '%' ? LengthOfEscape(text) : isInternational ? LengthOfCharacter(text, mayBePrivate) : 0;
            if (length == 0)
            {
                return false;
            }

            text = text[length..];
        }
    }

    /// <summary>3 when a percent-encoded byte begins a text, else 0.</summary>
    public static int LengthOfEscape(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text[0] == '%' && char.IsAsciiHexDigit((char)text[1]) && char.IsAsciiHexDigit((char)text[2]) ? 3 : 0;

    /// <summary>How many bytes the character has that begins a text; 0 when it may not stand in an IRI.</summary>
    public static int LengthOfCharacter(ReadOnlySpan<byte> text, bool mayBePrivate)
    {
        Rune.DecodeFromUtf8(text, out var rune, out var length);
        var isPrivate = rune.Value is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;
        var isCharacter = rune.Value >= 0xA0 && rune.Value is not ((>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF0 and <= 0xFFFF) or (>= 0xE0000 and < 0xE1000))
            && (rune.Value & 0xFFFE) != 0xFFFE;
        return isCharacter && (mayBePrivate || !isPrivate) ? length : 0;
    }
}
