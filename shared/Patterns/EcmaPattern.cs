using System.Text;

namespace TrackingPlan.Patterns;

/// <summary>
/// Translates the regular expressions of JSON Schema, those of ECMA-262 over Unicode characters, to .NET's, which mean other things with the same signs:
/// <c>\d</c>, <c>\w</c>, <c>\b</c> are ASCII here, <c>$</c> is the very end, <c>.</c> is a whole character.
/// </summary>
/// <remarks>It reads from left to right and writes as it goes, without recursion. What ECMA-262 allows only for the web's sake (annex B) is read, too, unless it is to be strict.</remarks>
internal sealed partial class EcmaPattern
{
    private const int MaxNesting = 200;

    private readonly string _pattern;
    private readonly bool _isStrict;
    private readonly GroupNames _groups;
    private readonly StringBuilder _output = new();
    private readonly Stack<bool> _open = new();
    private int _at;

    private EcmaPattern(string pattern, bool isStrict)
    {
        _pattern = pattern;
        _isStrict = isStrict;
        _groups = GroupNames.Find(pattern);
    }

    private bool IsAtEnd => _at == _pattern.Length;

    /// <summary>The .NET pattern that means the same, for options <c>CultureInvariant</c> and no others.</summary>
    /// <exception cref="FormatException">It is no regular expression of ECMA-262; the message says why, as the end of a sentence.</exception>
    public static string Translate(string pattern, bool isStrict = false) => new EcmaPattern(pattern, isStrict).Translate();

    private string Translate()
    {
        while (!IsAtEnd)
        {
            if (ReadTerm())
            {
                ReadQuantifier();
            }
        }

        return _open.Count == 0 ? _output.ToString() : throw new FormatException("a group is not closed.");
    }

    /// <summary>Reads one term.</summary>
    /// <returns>Whether it may be repeated.</returns>
    private bool ReadTerm()
    {
        var sign = _pattern[_at];
        switch (sign)
        {
            case '|':
                Copy(1);
                return false;
            case '^':
                Copy(1);
                return false;
            case '$':
                _at++;
                _output.Append(@"\z");
                return false;
            case '(':
                OpenGroup();
                return false;
            case ')':
                return CloseGroup();
            case '.':
                _at++;
                _output.Append(CodePointSetWriter.Write(CodePointSet.Dot));
                return true;
            case '[':
                _output.Append(CodePointSetWriter.Write(ReadClass()));
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
                _output.Append(CodePointSetWriter.Write(ReadCodePoint()));
                return true;
        }
    }

    private void OpenGroup()
    {
        if (_open.Count == MaxNesting)
        {
            throw new FormatException($"groups are nested deeper than {MaxNesting} levels.");
        }

        // Named groups are numbered with the others: .NET would count them behind all of these.
        var isBehind = StartsWith("(?<=") || StartsWith("(?<!");
        if (isBehind)
        {
            Copy(4);
        }
        else if (StartsWith("(?:") || StartsWith("(?=") || StartsWith("(?!"))
        {
            Copy(3);
        }
        else if (StartsWith("(?<"))
        {
            _at = _pattern.IndexOf('>', _at) + 1;
            _output.Append('(');
        }
        else if (StartsWith("(?"))
        {
            throw new FormatException("`(?` does not begin a group that ECMA-262 knows.");
        }
        else
        {
            Copy(1);
        }

        _open.Push(isBehind);
    }

    private bool CloseGroup()
    {
        if (_open.Count == 0)
        {
            throw new FormatException("`)` closes nothing.");
        }

        Copy(1);
        return !_open.Pop();
    }

    private bool StartsWith(string text) => string.CompareOrdinal(_pattern, _at, text, 0, text.Length) == 0;

    private void Copy(int length)
    {
        _output.Append(_pattern, _at, length);
        _at += length;
    }

    /// <summary>The character that stands here, which may be a pair of surrogates.</summary>
    private int ReadCodePoint()
    {
        var codePoint = _at + 1 < _pattern.Length && char.IsSurrogatePair(_pattern, _at) ? char.ConvertToUtf32(_pattern, _at) : _pattern[_at];
        _at += codePoint > char.MaxValue ? 2 : 1;
        return codePoint;
    }
}
