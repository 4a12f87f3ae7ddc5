using System.Globalization;

namespace TrackingPlan;

/// <summary>Reads patterns of the kind that <see cref="BytePattern"/> knows. Whatever else it meets, it gives up: there is an engine for that.</summary>
internal ref struct BytePatternReader
{
    private ReadOnlySpan<char> _rest;

    /// <summary>The steps of a pattern; null when it is of another kind.</summary>
    public static BytePatternStep[]? Read(string pattern)
    {
        if (pattern.Length < 2 || pattern[0] != '^' || pattern[^1] != '$')
        {
            return null;
        }

        var reader = new BytePatternReader { _rest = pattern.AsSpan(1, pattern.Length - 2) };
        var steps = new List<BytePatternStep>();
        while (!reader._rest.IsEmpty)
        {
            if (!reader.TryReadSet(out var low, out var high) || !reader.TryReadCount(out var least, out var most))
            {
                return null;
            }

            steps.Add(new BytePatternStep(low, high, least, most));
        }

        return steps.ToArray();
    }

    private bool TryReadSet(out ulong low, out ulong high)
    {
        (low, high) = (0, 0);
        if (_rest[0] != '[')
        {
            return TryReadAtom(isInClass: false, ref low, ref high, out _);
        }

        _rest = _rest[1..];
        if (_rest.StartsWith("^"))
        {
            return false;
        }

        while (!_rest.IsEmpty && _rest[0] != ']')
        {
            if (!TryReadAtom(isInClass: true, ref low, ref high, out var first))
            {
                return false;
            }

            if (_rest.Length > 1 && _rest[0] == '-' && _rest[1] != ']')
            {
                _rest = _rest[1..];
                if (first is not { } from || !TryReadAtom(isInClass: true, ref low, ref high, out var last) || last is not { } to || from > to)
                {
                    return false;
                }

                Add(from, to, ref low, ref high);
            }
        }

        var isClosed = !_rest.IsEmpty;
        _rest = isClosed ? _rest[1..] : _rest;
        return isClosed;
    }

    /// <summary>Reads a character or an escape.</summary>
    /// <param name="isInClass">Whether it stands in square brackets, where most signs are themselves.</param>
    /// <param name="low">Where it is added.</param>
    /// <param name="high">Where it is added.</param>
    /// <param name="character">The character; null for a class of them.</param>
    private bool TryReadAtom(bool isInClass, ref ulong low, ref ulong high, out char? character)
    {
        character = null;
        var isEscaped = _rest[0] == '\\';
        if (isEscaped && _rest.Length == 1)
        {
            return false;
        }

        var sign = _rest[isEscaped ? 1 : 0];
        _rest = _rest[(isEscaped ? 2 : 1)..];
        if (isEscaped && (sign is 'd' or 'w'))
        {
            Add('0', '9', ref low, ref high);
            if (sign == 'w')
            {
                Add('A', 'Z', ref low, ref high);
                Add('a', 'z', ref low, ref high);
                Add('_', '_', ref low, ref high);
            }

            return true;
        }

        // Letters and digits behind a backslash mean something; other signs mean something without one.
        var isPlain = isEscaped ? !char.IsAsciiLetterOrDigit(sign) : isInClass ? sign != '[' : !"^$.*+?()[]{}|".Contains(sign);
        if (!isPlain || !char.IsAscii(sign))
        {
            return false;
        }

        character = sign;
        Add(sign, sign, ref low, ref high);
        return true;
    }

    private bool TryReadCount(out int least, out int most)
    {
        (least, most) = (1, 1);
        if (_rest.IsEmpty || !"*+?{".Contains(_rest[0]))
        {
            return true;
        }

        var length = 1;
        if (_rest[0] == '{')
        {
            length = _rest.IndexOf('}') + 1;
            if (length == 0 || !TryReadBounds(_rest[1..(length - 1)], out least, out most))
            {
                return false;
            }
        }
        else
        {
            (least, most) = (_rest[0] == '+' ? 1 : 0, _rest[0] == '?' ? 1 : int.MaxValue);
        }

        // What takes as little as it can is not for this reader.
        _rest = _rest[length..];
        return !_rest.StartsWith("?");
    }

    private static bool TryReadBounds(ReadOnlySpan<char> text, out int least, out int most)
    {
        most = int.MaxValue;
        var comma = text.IndexOf(',');
        if (!int.TryParse(comma < 0 ? text : text[..comma], NumberStyles.None, CultureInfo.InvariantCulture, out least))
        {
            return false;
        }

        if (comma < 0)
        {
            most = least;
            return true;
        }

        var upper = text[(comma + 1)..];
        return upper.IsEmpty || (int.TryParse(upper, NumberStyles.None, CultureInfo.InvariantCulture, out most) && least <= most);
    }

    private static void Add(char first, char last, ref ulong low, ref ulong high)
    {
        for (var character = first; character <= last; character++)
        {
            ref var word = ref character < 64 ? ref low : ref high;
            word |= 1UL << (character & 63);
        }
    }
}
