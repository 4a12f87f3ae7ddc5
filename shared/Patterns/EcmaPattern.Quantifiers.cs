namespace TrackingPlan.Patterns;

/// <content>How often a term is repeated.</content>
internal ref partial struct EcmaPattern
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
        _builder?.Repeat(least, most, isLazy);
    }

    /// <summary>Whether <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c> stands here; other braces are characters.</summary>
    private readonly bool LooksLikeCount()
    {
        var end = EndOfDigits(_at + 1);
        if (end == _at + 1)
        {
            return false;
        }

        end = _pattern.Has(",", end) ? EndOfDigits(end + 1) : end;
        return _pattern.Has("}", end);
    }

    private (int Least, int Most) ReadCount()
    {
        _at++;
        var least = ReadNumber();
        var most = least;
        if (_pattern[_at] == ',')
        {
            _at++;
            most = _pattern.HasDigit(_at) ? ReadNumber() : int.MaxValue;
        }

        // Behind the brace.
        _at++;
        return least <= most ? (least, most) : throw new FormatException($"the count {{{least},{most}}} ends before it begins.");
    }

    /// <summary>Reads the digits that stand here; a number that is too large is as good as one that has no end.</summary>
    private int ReadNumber()
    {
        var number = 0L;
        for (var end = EndOfDigits(_at); _at < end; _at++)
        {
            number = Math.Min((number * 10) + (_pattern[_at] - '0'), int.MaxValue);
        }

        return (int)number;
    }

    private readonly int EndOfDigits(int at)
    {
        while (_pattern.HasDigit(at))
        {
            at++;
        }

        return at;
    }
}
