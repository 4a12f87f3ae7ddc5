using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace TrackingPlan;

/// <content>Texts and numbers.</content>
internal unsafe ref partial struct MessageScan
{
    private const int MaxTextOnStack = 256;

    private byte* Text(ScanNode node, byte* at)
    {
        var start = at;
        var isEscaped = false;
        for (at = FindEndOfText(at + 1); *at != '"'; at = FindEndOfText(at))
        {
            if (*at != '\\' || (at = Escape(at)) == null)
            {
                return null;
            }

            isEscaped = true;
        }

        at++;
        if (node.Text is not { } text)
        {
            return at;
        }

        var length = (int)(at - start);
        var isAllowed = isEscaped ? AllowsEscaped(text, new ReadOnlySpan<byte>(start, length)) : text.Allows(new ReadOnlySpan<byte>(start + 1, length - 2), ref _isOutOfPatience);
        return isAllowed || (!_isOutOfPatience && Mark(ScanMarkKind.Value, node, start)) ? at : null;
    }

    /// <summary>Whether a text that is spelt with escapes is allowed.</summary>
    /// <param name="text">What is said of it.</param>
    /// <param name="token">The text with its quotation marks.</param>
    private bool AllowsEscaped(ScanText text, ReadOnlySpan<byte> token)
    {
        var rented = token.Length > MaxTextOnStack ? ArrayPool<byte>.Shared.Rent(token.Length) : null;
        var buffer = rented is null ? stackalloc byte[MaxTextOnStack] : rented;
        var reader = new Utf8JsonReader(token);
        reader.Read();
        var isAllowed = text.Allows(buffer[..reader.CopyString(buffer)], ref _isOutOfPatience);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return isAllowed;
    }

    /// <summary>The next quotation mark, backslash or control character; the zeros behind the message are such.</summary>
    private static byte* FindEndOfText(byte* at)
    {
        while (true)
        {
            var bytes = Vector256.Load(at);
            var ends = Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                | Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)0x1F)), bytes);
            var bits = ends.ExtractMostSignificantBits();
            if (bits != 0)
            {
                return at + BitOperations.TrailingZeroCount(bits);
            }

            at += Vector256<byte>.Count;
        }
    }

    /// <summary>The place behind an escape; null where it is none.</summary>
    private static byte* Escape(byte* at)
    {
        if (at[1] != 'u')
        {
            return "\"\\/bfnrt"u8.Contains(at[1]) ? at + 2 : null;
        }

        at = ReadHex(at + 2, out var unit);
        if (at == null || !char.IsSurrogate(unit))
        {
            return at;
        }

        // Half of a character alone is for others to judge.
        var isPair = char.IsHighSurrogate(unit) && at[0] == '\\' && at[1] == 'u' && (at = ReadHex(at + 2, out unit)) != null && char.IsLowSurrogate(unit);
        return isPair ? at : null;
    }

    private static byte* ReadHex(byte* at, out char unit)
    {
        unit = '\0';
        for (var end = at + 4; at < end; at++)
        {
            if (!char.IsAsciiHexDigit((char)*at))
            {
                return null;
            }

            unit = (char)((unit << 4) | (*at <= '9' ? *at - '0' : (*at | 0x20) - 'a' + 10));
        }

        return at;
    }

    /// <summary>A number by the grammar of JSON (RFC 8259, section 6). Its digits are added up on the way.</summary>
    private byte* Number(ScanNode node, byte* at)
    {
        var start = at;
        var isNegative = *at == '-';
        at += isNegative ? 1 : 0;
        var first = at;
        var digits = 0L;
        at = ReadDigits(at, ref digits);
        var count = (int)(at - first);
        if (count == 0 || (count > 1 && *first == '0'))
        {
            return null;
        }

        var scale = 0;
        if (*at == '.')
        {
            var point = at;
            at = ReadDigits(at + 1, ref digits);
            scale = (int)(at - point) - 1;
            if (scale == 0)
            {
                return null;
            }
        }

        var isShort = count + scale <= ShortDecimal.MaxDigits;
        if ((*at | 0x20) == 'e')
        {
            isShort = false;
            var exponent = at + (at[1] is (byte)'+' or (byte)'-' ? 2 : 1);
            at = ReadDigits(exponent, ref digits);
            if (at == exponent)
            {
                return null;
            }
        }

        var isAllowed = node.Number is not { } number
            || number.Allows(new ReadOnlySpan<byte>(start, (int)(at - start)), isShort ? new ShortDecimal(isNegative ? -digits : digits, scale) : null);
        return isAllowed || Mark(ScanMarkKind.Value, node, start) ? at : null;
    }

    /// <summary>Reads digits. Where there are too many their sum is of no use, and of no harm.</summary>
    private static byte* ReadDigits(byte* at, ref long digits)
    {
        while ((uint)(*at - '0') <= 9)
        {
            digits = unchecked((digits * 10) + (*at++ - '0'));
        }

        return at;
    }
}
