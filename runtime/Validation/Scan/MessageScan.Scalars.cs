using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace TrackingPlan;

/// <content>Texts and numbers.</content>
internal unsafe ref partial struct MessageScan
{
    private const int MaxTextOnStack = 256;

    /// <summary>Of how many characters a word of <see cref="ScanBuffer.Ends"/> tells at least, wherever in its first byte they begin.</summary>
    private const int KnownEnds = 57;

    /// <summary>Most texts have no escape and may be anything; those that are not so simple are read elsewhere, so that these cost no more than they must.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Text(ScanNode node, byte* at)
    {
        var end = FindEndOfText(at + 1);
        return *end == '"' && node.Text is null ? end + 1 : Text(node, at, end);
    }

    private byte* Text(ScanNode node, byte* start, byte* at)
    {
        var isEscaped = false;
        for (; *at != '"'; at = FindEndOfText(at))
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte* FindEndOfText(byte* at)
    {
        while (true)
        {
            // The places are known already, which takes less than to look for them: each value has to wait for where the one before it ends.
            var offset = at - _start;
            var ends = LittleEndian.Read(_ends + (offset >> 3)) >> ((int)offset & 7);
            if (ends != 0)
            {
                return at + (uint)BitOperations.TrailingZeroCount(ends);
            }

            at += KnownEnds;
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

    /// <summary>As with texts, most numbers are simple.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Number(ScanNode node, byte* at)
    {
        var end = NumberEnd(at, out var scale);
        return end == null || node.Number is null || node.Number.IsPlain(*at, scale) ? end : Number(node, at, end, scale);
    }

    private readonly byte* Number(ScanNode node, byte* start, byte* end, int scale) =>
        node.Number!.Allows(new ReadOnlySpan<byte>(start, (int)(end - start)), scale) || Mark(ScanMarkKind.Value, node, start) ? end : null;

    /// <summary>The place behind a number by the grammar of JSON (RFC 8259, section 6); null where it is none.</summary>
    /// <param name="at">Where it starts.</param>
    /// <param name="scale">How many digits stand behind its point; negative where it has an exponent.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* NumberEnd(byte* at, out int scale)
    {
        scale = 0;
        var first = *at == '-' ? at + 1 : at;
        at = DigitsEnd(first);
        if (at == first || (*first == '0' && at - first > 1))
        {
            return null;
        }

        if (*at == '.')
        {
            var fraction = at + 1;
            at = DigitsEnd(fraction);
            scale = (int)(at - fraction);
            if (scale == 0)
            {
                return null;
            }
        }

        if ((*at | 0x20) == 'e')
        {
            scale = -1;
            return ExponentEnd(at);
        }

        return at;
    }

    private static byte* ExponentEnd(byte* at)
    {
        var exponent = at + (at[1] is (byte)'+' or (byte)'-' ? 2 : 1);
        at = DigitsEnd(exponent);
        return at == exponent ? null : at;
    }

    /// <summary>The place behind digits. How many there are is not tested one by one: it is the least predictable thing in a message.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* DigitsEnd(byte* at)
    {
        while (true)
        {
            var others = Vector128.GreaterThan(Vector128.Load(at) - Vector128.Create((byte)'0'), Vector128.Create((byte)9)).ExtractMostSignificantBits();
            if (others != 0)
            {
                return at + BitOperations.TrailingZeroCount(others);
            }

            at += Vector128<byte>.Count;
        }
    }
}
