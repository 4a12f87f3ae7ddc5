namespace TrackingPlan.Patterns;

/// <summary>
/// Reads the regular expressions of JSON Schema, those of ECMA-262 over Unicode characters. .NET's mean other things with the same signs: <c>\d</c>,
/// <c>\w</c>, <c>\b</c> are ASCII here, <c>$</c> is the very end, <c>.</c> is a whole character.
/// </summary>
/// <remarks>It reads from left to right and builds as it goes, without recursion. What ECMA-262 allows only for the web's sake (annex B) is read, too, unless it is to be strict.</remarks>
internal sealed partial class EcmaPattern
{
    private const int MaxNesting = 200;

    private readonly string _pattern;
    private readonly bool _isStrict;
    private readonly GroupNames _groups;
    private readonly IPatternBuilder _builder;
    private readonly Stack<PatternGroup> _open = new();
    private int _at;

    private EcmaPattern(string pattern, bool isStrict, IPatternBuilder builder)
    {
        _pattern = pattern;
        _isStrict = isStrict;
        _builder = builder;
        _groups = GroupNames.Find(pattern);
    }

    private bool IsAtEnd => _at == _pattern.Length;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="builder">What is made of it.</param>
    /// <param name="isStrict">Whether what ECMA-262 allows only for the web's sake (annex B) is refused.</param>
    /// <exception cref="FormatException">It is no regular expression of ECMA-262; the message says why, as the end of a sentence.</exception>
    public static void Read(string pattern, IPatternBuilder builder, bool isStrict = false) => new EcmaPattern(pattern, isStrict, builder).Read();

    /// <summary>The pattern of .NET that means the same, for options <c>CultureInvariant</c> and no others.</summary>
    /// <inheritdoc cref="Read(string, IPatternBuilder, bool)"/>
    public static string Translate(string pattern, bool isStrict = false)
    {
        var translated = new DotNetPattern();
        Read(pattern, translated, isStrict);
        return translated.ToString();
    }

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
                _builder.AddAlternative();
                return false;
            case '^':
                _at++;
                _builder.AddStart();
                return false;
            case '$':
                _at++;
                _builder.AddEnd();
                return false;
            case '(':
                OpenGroup();
                return false;
            case ')':
                return CloseGroup();
            case '.':
                _at++;
                _builder.AddSet(CodePointSet.Dot);
                return true;
            case '[':
                _builder.AddSet(ReadClass());
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
                _builder.AddSet(CodePointSet.Of(ReadCodePoint()));
                return true;
        }
    }

    private void OpenGroup()
    {
        if (_open.Count == MaxNesting)
        {
            throw new FormatException($"groups are nested deeper than {MaxNesting} levels.");
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
        _open.Push(group);
        _builder.OpenGroup(group);
    }

    private bool CloseGroup()
    {
        if (_open.Count == 0)
        {
            throw new FormatException("`)` closes nothing.");
        }

        _at++;
        _builder.CloseGroup();
        return _open.Pop() is not (PatternGroup.Behind or PatternGroup.NotBehind);
    }

    private bool StartsWith(string text) => string.CompareOrdinal(_pattern, _at, text, 0, text.Length) == 0;

    /// <summary>The character that stands here, which may be a pair of surrogates.</summary>
    private int ReadCodePoint()
    {
        var codePoint = _at + 1 < _pattern.Length && char.IsSurrogatePair(_pattern, _at) ? char.ConvertToUtf32(_pattern, _at) : _pattern[_at];
        _at += codePoint > char.MaxValue ? 2 : 1;
        return codePoint;
    }
}
