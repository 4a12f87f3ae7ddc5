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

        if (_pattern[_at] is '*' or '+' or '?')
        {
            Copy(1);
        }
        else if (_pattern[_at] == '{' && LooksLikeCount())
        {
            ReadCount();
        }
        else
        {
            return;
        }

        if (!IsAtEnd && _pattern[_at] == '?')
        {
            Copy(1);
        }
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

    private void ReadCount()
    {
        var end = _pattern.IndexOf('}', _at);
        var bounds = _pattern.Substring(_at + 1, end - _at - 1).Split(',');
        var least = Count(bounds[0]);
        _output.Append('{').Append(least);
        if (bounds.Length == 2)
        {
            _output.Append(',');
            if (bounds[1].Length > 0)
            {
                var most = Count(bounds[1]);
                _output.Append(least <= most ? most : throw new FormatException($"the count {{{least},{most}}} ends before it begins."));
            }
        }

        _output.Append('}');
        _at = end + 1;
    }

    private static int Count(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : int.MaxValue;
}
