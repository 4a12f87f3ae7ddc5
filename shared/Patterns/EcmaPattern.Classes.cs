namespace TrackingPlan.Patterns;

/// <content>Classes in square brackets. They become sets, so that it does not matter what .NET's classes can say.</content>
internal sealed partial class EcmaPattern
{
    private CodePointSet ReadClass()
    {
        var isNegated = StartsWith("[^");
        _at += isNegated ? 2 : 1;
        var ranges = new List<(int First, int Last)>();
        while (!IsInClassAt(']'))
        {
            ReadClassRange(ranges);
        }

        _at++;
        var set = CodePointSet.Of(ranges);
        return isNegated ? set.Complement() : set;
    }

    private void ReadClassRange(List<(int First, int Last)> ranges)
    {
        var first = ReadClassAtom();
        if (!IsInClassAt('-') || IsEndOfClass(_at + 1))
        {
            ranges.AddRange(first.Ranges);
            return;
        }

        _at++;
        var last = ReadClassAtom();
        if (IsSingle(first) && IsSingle(last))
        {
            var (from, to) = (first.Ranges[0].First, last.Ranges[0].First);
            ranges.Add(from <= to ? (from, to) : throw new FormatException("a range of characters ends before it begins."));
            return;
        }

        // A class can't begin or end a range: the hyphen is one of the characters.
        if (_isStrict)
        {
            throw new FormatException("a range begins or ends with a class of characters.");
        }

        ranges.AddRange(first.Ranges);
        ranges.Add(('-', '-'));
        ranges.AddRange(last.Ranges);
    }

    private CodePointSet ReadClassAtom()
    {
        if (!IsInClassAt('\\'))
        {
            return CodePointSet.Of(ReadCodePoint());
        }

        if (_at + 1 == _pattern.Length)
        {
            throw new FormatException("a class of characters is not closed.");
        }

        if (_pattern[_at + 1] is 'b' or '-')
        {
            _at += 2;
            return CodePointSet.Of(_pattern[_at - 1] == 'b' ? '\b' : '-');
        }

        return ReadClassEscape() ?? CodePointSet.Of(ReadCharacterEscape());
    }

    private bool IsInClassAt(char sign) => IsAtEnd ? throw new FormatException("a class of characters is not closed.") : _pattern[_at] == sign;

    private bool IsEndOfClass(int at) => at < _pattern.Length && _pattern[at] == ']';

    private static bool IsSingle(CodePointSet set) => set.Ranges.Count == 1 && set.Ranges[0].First == set.Ranges[0].Last;
}
