using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace TrackingPlan;

/// <content>Texts and numbers.</content>
internal unsafe ref partial struct MessageScan
{
    private const int MaxTextOnStack = 256;

    private bool Text(ScanText? text)
    {
        var start = _at++;
        var isEscaped = false;
        while (FindEndOfText() is not (byte)'"' and var sign)
        {
            if (sign != '\\' || !Escape())
            {
                return false;
            }

            isEscaped = true;
        }

        _at++;
        return text is null
            || (isEscaped ? AllowsEscaped(text, new ReadOnlySpan<byte>(start, (int)(_at - start))) : text.Allows(new ReadOnlySpan<byte>(start + 1, (int)(_at - start) - 2)));
    }

    /// <summary>Whether a text that is spelt with escapes is allowed.</summary>
    /// <param name="text">What is said of it.</param>
    /// <param name="token">The text with its quotation marks.</param>
    private static bool AllowsEscaped(ScanText text, ReadOnlySpan<byte> token)
    {
        var rented = token.Length > MaxTextOnStack ? ArrayPool<byte>.Shared.Rent(token.Length) : null;
        var buffer = rented is null ? stackalloc byte[MaxTextOnStack] : rented;
        var reader = new Utf8JsonReader(token);
        reader.Read();
        var isAllowed = text.Allows(buffer[..reader.CopyString(buffer)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return isAllowed;
    }

    /// <summary>Moves to the next quotation mark, backslash or control character; the zeros behind the message are such.</summary>
    private byte FindEndOfText()
    {
        while (true)
        {
            var bytes = Vector256.Load(_at);
            var ends = Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                | Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)0x1F)), bytes);
            var bits = ends.ExtractMostSignificantBits();
            if (bits != 0)
            {
                _at += BitOperations.TrailingZeroCount(bits);
                return *_at;
            }

            _at += Vector256<byte>.Count;
        }
    }

    private bool Escape()
    {
        var sign = _at[1];
        _at += 2;
        if (sign != 'u')
        {
            return "\"\\/bfnrt"u8.Contains(sign);
        }

        return ReadHex(out var unit) && !char.IsLowSurrogate(unit) && (!char.IsHighSurrogate(unit) || LowSurrogate());
    }

    /// <summary>The other half of a character. Half of one alone is for others to judge.</summary>
    private bool LowSurrogate()
    {
        if (_at[0] != '\\' || _at[1] != 'u')
        {
            return false;
        }

        _at += 2;
        return ReadHex(out var unit) && char.IsLowSurrogate(unit);
    }

    private bool ReadHex(out char unit)
    {
        unit = '\0';
        for (var end = _at + 4; _at < end; _at++)
        {
            if (!char.IsAsciiHexDigit((char)*_at))
            {
                return false;
            }

            unit = (char)((unit << 4) | (*_at <= '9' ? *_at - '0' : (*_at | 0x20) - 'a' + 10));
        }

        return true;
    }

    /// <summary>A number by the grammar of JSON (RFC 8259, section 6). Its digits are added up on the way.</summary>
    private bool Number(ScanNumber? number)
    {
        var start = _at;
        var isNegative = *_at == '-';
        _at += isNegative ? 1 : 0;
        var first = _at;
        var digits = 0L;
        ReadDigits(ref digits);
        var count = (int)(_at - first);
        if (count == 0 || (count > 1 && *first == '0'))
        {
            return false;
        }

        var scale = 0;
        if (*_at == '.')
        {
            var point = _at++;
            ReadDigits(ref digits);
            scale = (int)(_at - point) - 1;
            if (scale == 0)
            {
                return false;
            }
        }

        var isShort = count + scale <= ShortDecimal.MaxDigits;
        if ((*_at | 0x20) == 'e')
        {
            isShort = false;
            _at += _at[1] is (byte)'+' or (byte)'-' ? 2 : 1;
            var exponent = _at;
            ReadDigits(ref digits);
            if (_at == exponent)
            {
                return false;
            }
        }

        return number is null || number.Allows(new ReadOnlySpan<byte>(start, (int)(_at - start)), isShort ? new ShortDecimal(isNegative ? -digits : digits, scale) : null);
    }

    /// <summary>Reads digits. Where there are too many their sum is of no use, and of no harm.</summary>
    private void ReadDigits(ref long digits)
    {
        while ((uint)(*_at - '0') <= 9)
        {
            digits = unchecked((digits * 10) + (*_at++ - '0'));
        }
    }
}
