namespace TrackingPlan.Patterns;

/// <content>What begins with a backslash.</content>
internal ref partial struct EcmaPattern
{
    private const string SyntaxCharacters = @"^$\.*+?()[]{}|/";

    /// <summary>Reads an escape outside of classes.</summary>
    /// <returns>Whether it may be repeated.</returns>
    private bool ReadEscape()
    {
        var sign = _at + 1 < _pattern.Length ? _pattern[_at + 1] : throw new FormatException("a backslash stands at the end.");
        if (sign is 'b' or 'B')
        {
            _at += 2;
            _builder?.AddBoundary(isNegated: sign == 'B');
            return false;
        }

        if (sign is >= '1' and <= '9')
        {
            ReadNumberedReference();
        }
        else if (sign == 'k' && (_groups.HasNames || _isStrict))
        {
            ReadNamedReference();
        }
        else if (ReadClassEscape() is { } set)
        {
            _builder?.AddSet(set.Characters);
        }
        else
        {
            Add(ReadCharacterEscape());
        }

        return true;
    }

    private void ReadNumberedReference()
    {
        var start = ++_at;
        var number = ReadNumber();
        if (number > _groups.Count)
        {
            throw new FormatException($"there is no group {_pattern.Slice(start, _at)} to refer to.");
        }

        _builder?.AddReference(number);
    }

    private void ReadNamedReference()
    {
        var end = StartsWith(@"\k<") ? _pattern.IndexOf('>', _at) : -1;
        var number = end < 0 ? null : _groups.NumberOf(_at + 3);
        if (number is null)
        {
            throw new FormatException($"there is no group `{(end < 0 ? "" : _pattern.Slice(_at + 3, end))}` to refer to.");
        }

        _builder?.AddReference(number.Value);
        _at = end + 1;
    }

    /// <summary>Reads an escape that stands for a class; null when this is none, and nothing is read.</summary>
    private KnownSet? ReadClassEscape()
    {
        var sign = _pattern[_at + 1];
        if (sign is 'p' or 'P' && (_isStrict || _pattern.Has("{", _at + 2)))
        {
            var end = _pattern.Has("{", _at + 2) ? _pattern.IndexOf('}', _at) : -1;
            var property = end < 0 ? throw new FormatException($@"`\{sign}` does not name a property in braces.") : UnicodeProperties.Find(_pattern, _at + 3, end);
            _at = end + 1;
            return sign == 'p' ? property : property.Complement;
        }

        var set = sign switch
        {
            'd' => KnownSet.Digits,
            'D' => KnownSet.Digits.Complement,
            'w' => KnownSet.WordCharacters,
            'W' => KnownSet.WordCharacters.Complement,
            's' => KnownSet.WhiteSpace,
            'S' => KnownSet.WhiteSpace.Complement,
            _ => null,
        };
        _at += set is null ? 0 : 2;
        return set;
    }

    /// <summary>Reads an escape that stands for one character.</summary>
    private int ReadCharacterEscape()
    {
        var sign = _pattern[_at + 1];
        if (sign == 'u' && ReadUnicodeEscape() is { } codePoint)
        {
            return codePoint;
        }

        if (sign == 'x' && ReadHex(_at + 2, 2) is { } unit)
        {
            _at += 4;
            return unit;
        }

        if (sign == 'c' && _at + 2 < _pattern.Length && (_pattern[_at + 2] | 0x20) is >= 'a' and <= 'z')
        {
            _at += 3;
            return _pattern[_at - 1] % 32;
        }

        var isZero = sign == '0' && !_pattern.HasDigit(_at + 2);
        if (isZero || "fnrtv".IndexOf(sign) >= 0)
        {
            _at += 2;
            return sign switch { 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', 'v' => '\v', _ => 0 };
        }

        if (_isStrict && SyntaxCharacters.IndexOf(sign) < 0)
        {
            throw new FormatException($@"`\{sign}` means nothing.");
        }

        // Any other character stands for itself.
        _at++;
        return ReadCodePoint();
    }

    /// <summary>Reads <c>\u0061</c>, <c>\u{1F35E}</c> or a pair of surrogates; null when this is none of them, and nothing is read.</summary>
    private int? ReadUnicodeEscape()
    {
        if (StartsWith(@"\u{"))
        {
            var end = _pattern.IndexOf('}', _at);
            var start = _at + 3;
            var codePoint = end > start && end - start <= 8 ? ReadHex(start, end - start) : null;
            if (codePoint is null or > CodePointSet.Last)
            {
                return _isStrict ? throw new FormatException(@"`\u{` is not followed by a character's number.") : null;
            }

            _at = end + 1;
            return codePoint;
        }

        if (ReadHex(_at + 2, 4) is not { } unit)
        {
            return null;
        }

        _at += 6;
        if (unit is >= 0xD800 and <= 0xDBFF && StartsWith(@"\u") && ReadHex(_at + 2, 4) is { } low and >= 0xDC00 and <= 0xDFFF)
        {
            _at += 6;
            return char.ConvertToUtf32((char)unit, (char)low);
        }

        return unit;
    }

    private readonly int? ReadHex(int start, int length)
    {
        if (start + length > _pattern.Length)
        {
            return null;
        }

        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            var digit = HexDigit(_pattern[i]);
            if (digit < 0)
            {
                return null;
            }

            number = (number << 4) | digit;
        }

        return number >= 0 ? number : null;
    }

    private static int HexDigit(char sign) =>
        sign is >= '0' and <= '9' ? sign - '0'
        : (sign | 0x20) is >= 'a' and <= 'f' and var letter ? letter - 'a' + 10
        : -1;
}
