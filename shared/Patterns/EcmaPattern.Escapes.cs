using System.Globalization;

namespace TrackingPlan.Patterns;

/// <content>What begins with a backslash.</content>
internal sealed partial class EcmaPattern
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
            _builder.AddBoundary(isNegated: sign == 'B');
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
        else
        {
            _builder.AddSet(ReadClassEscape() ?? CodePointSet.Of(ReadCharacterEscape()));
        }

        return true;
    }

    private void ReadNumberedReference()
    {
        var end = _at + 1;
        while (end < _pattern.Length && _pattern[end] is >= '0' and <= '9')
        {
            end++;
        }

        var digits = _pattern.Substring(_at + 1, end - _at - 1);
        _builder.AddReference(Count(digits) <= _groups.Count ? Count(digits) : throw new FormatException($"there is no group {digits} to refer to."));
        _at = end;
    }

    private void ReadNamedReference()
    {
        var end = StartsWith(@"\k<") ? _pattern.IndexOf('>', _at) : -1;
        var name = end < 0 ? "" : _pattern.Substring(_at + 3, end - _at - 3);
        _builder.AddReference(_groups.NumberOf(name) ?? throw new FormatException($"there is no group `{name}` to refer to."));
        _at = end + 1;
    }

    /// <summary>Reads an escape that stands for a class; null when this is none, and nothing is read.</summary>
    private CodePointSet? ReadClassEscape()
    {
        var sign = _pattern[_at + 1];
        if (sign is 'p' or 'P' && (_isStrict || StartsWith($@"\{sign}{{")))
        {
            var end = StartsWith($@"\{sign}{{") ? _pattern.IndexOf('}', _at) : -1;
            var name = end < 0 ? throw new FormatException($@"`\{sign}` does not name a property in braces.") : _pattern.Substring(_at + 3, end - _at - 3);
            _at = end + 1;
            return sign == 'p' ? UnicodeProperties.Find(name) : UnicodeProperties.Find(name).Complement();
        }

        var set = sign switch
        {
            'd' => CodePointSet.Digits,
            'D' => CodePointSet.Digits.Complement(),
            'w' => CodePointSet.WordCharacters,
            'W' => CodePointSet.WordCharacters.Complement(),
            's' => CodePointSet.WhiteSpace,
            'S' => CodePointSet.WhiteSpace.Complement(),
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

        var isZero = sign == '0' && !(_at + 2 < _pattern.Length && _pattern[_at + 2] is >= '0' and <= '9');
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

    private int? ReadHex(int start, int length) =>
        start + length <= _pattern.Length && int.TryParse(_pattern.Substring(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? number
            : null;
}
