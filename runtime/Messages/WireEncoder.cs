using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace TrackingPlan;

/// <summary>
/// Escapes what JSON requires (quotes, backslashes, control characters) and nothing else, so that names and values stand on the wire byte for byte
/// as they are in the plan and in the program. The encoders of the framework also escape <c>&amp;</c> and <c>&lt;</c>, or emoji.
/// </summary>
internal sealed class WireEncoder : JavaScriptEncoder
{
    public static readonly WireEncoder Instance = new();

    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(i => (byte)i), (byte)'"', (byte)'\\']);

    private static readonly SearchValues<char> EscapedOrSurrogate = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(i => (char)i), '"', '\\', .. Enumerable.Range(0xD800, 0x800).Select(i => (char)i)]);

    /// <summary>The length of <c>\u0000</c>.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar < 0x20 || unicodeScalar is '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var start = 0; ;)
        {
            var found = span[start..].IndexOfAny(EscapedOrSurrogate);
            if (found < 0)
            {
                return -1;
            }

            start += found;
            var isPair = start + 1 < span.Length && char.IsSurrogatePair(span[start], span[start + 1]);
            if (!isPair)
            {
                // Half a pair counts as one to encode: the base class puts U+FFFD in its place.
                return start;
            }

            start += 2;
        }
    }

    /// <summary>Bytes that are not UTF-8 count as one to encode too, for U+FFFD: the base class finds which of both comes first.</summary>
    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        System.Text.Unicode.Utf8.IsValid(utf8Text) ? utf8Text.IndexOfAny(EscapedBytes) : base.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var destination = new Span<char>(buffer, bufferLength);
        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            < 0x20 => $"\\u{unicodeScalar:x4}",
            _ => null,
        };

        if (escape is null)
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(destination, out numberOfCharactersWritten);
        }

        numberOfCharactersWritten = escape.TryCopyTo(destination) ? escape.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
