namespace TrackingPlan.Patterns;

/// <content>Classes in square brackets. They become sets, so that it does not matter what .NET's classes can say.</content>
internal ref partial struct EcmaPattern
{
    private void ReadClass()
    {
        var isNegated = StartsWith("[^");
        _at += isNegated ? 2 : 1;
        var ranges = _builder is null ? null : new List<(int First, int Last)>();
        while (!IsInClassAt(']'))
        {
            ReadClassRange(ranges);
        }

        _at++;
        if (ranges is not null)
        {
            var set = CodePointSet.Of(ranges);
            _builder?.AddSet(isNegated ? set.Complement() : set);
        }
    }

    private void ReadClassRange(List<(int First, int Last)>? ranges)
    {
        var (set, first) = ReadClassAtom();
        if (!IsInClassAt('-') || IsEndOfClass(_at + 1))
        {
            Add(ranges, set, first);
            return;
        }

        _at++;
        var (lastSet, last) = ReadClassAtom();
        if (set is null && lastSet is null)
        {
            if (first > last)
            {
                throw new FormatException("a range of characters ends before it begins.");
            }

            ranges?.Add((first, last));
            return;
        }

        // A class can't begin or end a range, not even one of a single character: the hyphen is one of the characters.
        if (_isStrict)
        {
            throw new FormatException("a range begins or ends with a class of characters.");
        }

        Add(ranges, set, first);
        ranges?.Add(('-', '-'));
        Add(ranges, lastSet, last);
    }

    /// <summary>Reads what stands between hyphens: a set that an escape stands for, or else a character.</summary>
    private (KnownSet? Set, int Character) ReadClassAtom()
    {
        if (!IsInClassAt('\\'))
        {
            return (null, ReadCodePoint());
        }

        if (_at + 1 == _pattern.Length)
        {
            throw new FormatException("a class of characters is not closed.");
        }

        if (_pattern[_at + 1] is 'b' or '-')
        {
            _at += 2;
            return (null, _pattern[_at - 1] == 'b' ? '\b' : '-');
        }

        return ReadClassEscape() is { } set ? (set, 0) : (null, ReadCharacterEscape());
    }

    private readonly bool IsInClassAt(char sign) => IsAtEnd ? throw new FormatException("a class of characters is not closed.") : _pattern[_at] == sign;

    private readonly bool IsEndOfClass(int at) => at < _pattern.Length && _pattern[at] == ']';

    private static void Add(List<(int First, int Last)>? ranges, KnownSet? set, int character)
    {
        if (set is null)
        {
            ranges?.Add((character, character));
        }
        else
        {
            ranges?.AddRange(set.Characters.Ranges);
        }
    }
}
