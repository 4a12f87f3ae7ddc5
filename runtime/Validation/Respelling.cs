using System.Buffers.Text;
using System.Text;

namespace TrackingPlan;

/// <summary>
/// Writes a message without the escapes that it could do without: <c>Caf\u00e9</c> as <c>Café</c>, as some writers of JSON spell all that is not ASCII. The names in it are then found where they stand.
/// </summary>
internal static class Respelling
{
    private const int UnitLength = 6;

    /// <summary>Writes a message.</summary>
    /// <param name="message">JSON, UTF-8.</param>
    /// <param name="respelt">Where it goes; as long as the message, for what it does without is never shorter.</param>
    /// <returns>How many bytes were written; 0 for what is not JSON because an escape stands outside of the texts.</returns>
    public static int Write(ReadOnlySpan<byte> message, Span<byte> respelt)
    {
        var (length, isInText) = (0, false);
        while (message.IndexOfAny((byte)'"', (byte)'\\') is >= 0 and var before)
        {
            var isQuote = message[before] == '"';
            length += Copy(isQuote ? before + 1 : before, ref message, respelt[length..]);
            if (isQuote)
            {
                isInText = !isInText;
            }
            else if (isInText)
            {
                length += WriteEscape(ref message, respelt[length..]);
            }
            else
            {
                return 0;
            }
        }

        return length + Copy(message.Length, ref message, respelt[length..]);
    }

    /// <summary>Writes what an escape stands for, or the escape itself where it has to stay.</summary>
    private static int WriteEscape(ref ReadOnlySpan<byte> message, Span<byte> respelt)
    {
        var read = ReadEscape(message, out var character);
        if (read == 0)
        {
            return Copy(Math.Min(message.Length, 2), ref message, respelt);
        }

        message = message[read..];
        return character.EncodeToUtf8(respelt);
    }

    private static int Copy(int count, ref ReadOnlySpan<byte> message, Span<byte> respelt)
    {
        message[..count].CopyTo(respelt);
        message = message[count..];
        return count;
    }

    /// <summary>Reads an escape.</summary>
    /// <returns>Its length; 0 when it has to stay.</returns>
    private static int ReadEscape(ReadOnlySpan<byte> message, out Rune character)
    {
        character = new Rune('/');
        if (message.StartsWith("\\/"u8))
        {
            return 2;
        }

        if (ReadUnit(message) is not { } unit)
        {
            return 0;
        }

        if (Rune.TryCreate(unit, out character))
        {
            return unit is < ' ' or '"' or '\\' ? 0 : UnitLength;
        }

        return ReadUnit(message[UnitLength..]) is { } low && Rune.TryCreate(unit, low, out character) ? 2 * UnitLength : 0;
    }

    private static char? ReadUnit(ReadOnlySpan<byte> message) =>
        message.Length >= UnitLength && message.StartsWith("\\u"u8) && Utf8Parser.TryParse(message[2..UnitLength], out ushort unit, out var digits, 'x') && digits == UnitLength - 2
            ? (char)unit
            : null;
}
