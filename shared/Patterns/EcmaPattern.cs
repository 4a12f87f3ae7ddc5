namespace TrackingPlan.Patterns;

/// <summary>
/// Reads the regular expressions of JSON Schema, those of ECMA-262 over Unicode characters. .NET's mean other things with the same signs: <c>\d</c>,
/// <c>\w</c>, <c>\b</c> are ASCII here, <c>$</c> is the very end, <c>.</c> is a whole character.
/// </summary>
/// <remarks>
/// It reads from left to right and builds as it goes, without recursion. What ECMA-262 allows only for the web's sake (annex B) is read, too, unless it is to be strict. Where nothing is
/// built it takes no memory of its own: a message may have patterns as values.
/// </remarks>
internal ref partial struct EcmaPattern
{
    private readonly PatternText _pattern;
    private readonly GroupNames _groups;
    private readonly IPatternBuilder? _builder;
    private readonly bool _isStrict;
    private OpenGroups _open;
    private int _at;

    private EcmaPattern(PatternText pattern, GroupNames groups, IPatternBuilder? builder, bool isStrict)
    {
        _pattern = pattern;
        _groups = groups;
        _builder = builder;
        _isStrict = isStrict;
    }

    private readonly bool IsAtEnd => _at == _pattern.Length;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="builder">What is made of it; null where it only has to be one.</param>
    /// <exception cref="FormatException">It is no regular expression of ECMA-262; the message says why, as the end of a sentence.</exception>
    public static void Read(string pattern, IPatternBuilder? builder)
    {
        var text = new PatternText(pattern.ToCharArray(), pattern.Length);
        new EcmaPattern(text, GroupNames.Find(text), builder, isStrict: false).Read();
    }

    /// <summary>Makes sure that a text is a pattern, and of those that ECMA-262 does not only allow for the web's sake.</summary>
    /// <param name="pattern">The text.</param>
    /// <param name="room">Where the names of groups are remembered: as much room as <see cref="GroupNames.RoomFor"/> says.</param>
    /// <exception cref="FormatException">It is none; the message says why, as the end of a sentence.</exception>
    public static void CheckStrictly(PatternText pattern, GroupName[] room) => new EcmaPattern(pattern, GroupNames.Find(pattern, room), builder: null, isStrict: true).Read();

    private void Read()
    {
        while (!IsAtEnd)
        {
            if (ReadTerm())
            {
                ReadQuantifier();
            }
        }

        if (_open.Count > 0)
        {
            throw new FormatException("a group is not closed.");
        }
    }

    /// <summary>Reads one term.</summary>
    /// <returns>Whether it may be repeated.</returns>
    private bool ReadTerm()
    {
        var sign = _pattern[_at];
        switch (sign)
        {
            case '|':
                _at++;
                _builder?.AddAlternative();
                return false;
            case '^':
                _at++;
                _builder?.AddStart();
                return false;
            case '$':
                _at++;
                _builder?.AddEnd();
                return false;
            case '(':
                OpenGroup();
                return false;
            case ')':
                return CloseGroup();
            case '.':
                _at++;
                _builder?.AddSet(KnownSet.Dot.Characters);
                return true;
            case '[':
                ReadClass();
                return true;
            case '\\':
                return ReadEscape();
            case '*' or '+' or '?':
                throw new FormatException($"`{sign}` has nothing to repeat.");
            case '{' when LooksLikeCount():
                throw new FormatException("a count has nothing to repeat.");
            case '{' or '}' or ']' when _isStrict:
                throw new FormatException($"`{sign}` stands alone.");
            default:
                Add(ReadCodePoint());
                return true;
        }
    }

    private void OpenGroup()
    {
        if (_open.Count == OpenGroups.Max)
        {
            throw new FormatException($"groups are nested deeper than {OpenGroups.Max} levels.");
        }

        var (group, length) = StartsWith("(?<=") ? (PatternGroup.Behind, 4)
            : StartsWith("(?<!") ? (PatternGroup.NotBehind, 4)
            : StartsWith("(?:") ? (PatternGroup.Plain, 3)
            : StartsWith("(?=") ? (PatternGroup.Ahead, 3)
            : StartsWith("(?!") ? (PatternGroup.NotAhead, 3)
            : StartsWith("(?<") ? (PatternGroup.Capturing, _pattern.IndexOf('>', _at) + 1 - _at)
            : StartsWith("(?") ? throw new FormatException("`(?` does not begin a group that ECMA-262 knows.")
            : (PatternGroup.Capturing, 1);
        _at += length;
        _open.Push(mayRepeat: group is not (PatternGroup.Behind or PatternGroup.NotBehind));
        _builder?.OpenGroup(group);
    }

    private bool CloseGroup()
    {
        if (_open.Count == 0)
        {
            throw new FormatException("`)` closes nothing.");
        }

        _at++;
        _builder?.CloseGroup();
        return _open.Pop();
    }

    private readonly void Add(int character) => _builder?.AddSet(CodePointSet.Of(character));

    private readonly bool StartsWith(string text) => _pattern.Has(text, _at);

    /// <summary>The character that stands here, which may be a pair of surrogates.</summary>
    private int ReadCodePoint()
    {
        var isPair = _at + 1 < _pattern.Length && char.IsSurrogatePair(_pattern[_at], _pattern[_at + 1]);
        var codePoint = isPair ? char.ConvertToUtf32(_pattern[_at], _pattern[_at + 1]) : _pattern[_at];
        _at += isPair ? 2 : 1;
        return codePoint;
    }
}
