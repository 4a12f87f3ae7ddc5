using System.Globalization;

namespace TrackingPlan.Patterns;

/// <content>How often a term is repeated.</content>
internal sealed partial class EcmaPattern
{
    private void ReadQuantifier()
    {
        if (IsAtEnd)
        {
            return;
        }

        var sign = _pattern[_at];
        if (sign is not ('*' or '+' or '?') && !(sign == '{' && LooksLikeCount()))
        {
            return;
        }

        var (least, most) = sign == '{' ? ReadCount() : (sign == '+' ? 1 : 0, sign == '?' ? 1 : int.MaxValue);
        _at += sign == '{' ? 0 : 1;
        var isLazy = !IsAtEnd && _pattern[_at] == '?';
        _at += isLazy ? 1 : 0;
        _builder.Repeat(least, most, isLazy);
    }

    /// <summary>Whether <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c> stands here; other braces are characters.</summary>
    private bool LooksLikeCount()
    {
        var i = _at + 1;
        var start = i;
        while (i < _pattern.Length && _pattern[i] is >= '0' and <= '9')
        {
            i++;
        }

        if (i == start)
        {
            return false;
        }

        if (i < _pattern.Length && _pattern[i] == ',')
        {
            i++;
            while (i < _pattern.Length && _pattern[i] is >= '0' and <= '9')
            {
                i++;
            }
        }

        return i < _pattern.Length && _pattern[i] == '}';
    }

    private (int Least, int Most) ReadCount()
    {
        var end = _pattern.IndexOf('}', _at);
        var bounds = _pattern.Substring(_at + 1, end - _at - 1).Split(',');
        var least = Count(bounds[0]);
        var most = bounds.Length == 1 ? least : bounds[1].Length == 0 ? int.MaxValue : Count(bounds[1]);
        _at = end + 1;
        return least <= most ? (least, most) : throw new FormatException($"the count {{{least},{most}}} ends before it begins.");
    }

    private static int Count(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : int.MaxValue;
}
