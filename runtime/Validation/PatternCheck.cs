using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TrackingPlan.Patterns;

namespace TrackingPlan;

/// <summary><c>pattern</c>: a regular expression of ECMA-262 that matches somewhere in the text. It can't hang: it does not backtrack, or it gives up.</summary>
internal sealed class PatternCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// How long a translated pattern may be for the engine that does not backtrack. It takes seconds to build for <c>\p{Letter}</c>, which are hundreds of
    /// ranges, and the other one no time.
    /// </summary>
    private const int MaxWithoutBacktracking = 3_000;

    private const int MaxShortText = 256;

    private readonly Regex _regex;
    private readonly BytePattern? _bytes;

    /// <exception cref="JsonException">It is no regular expression.</exception>
    public PatternCheck(string pattern)
    {
        Pattern = pattern;
        try
        {
            _regex = Compile(EcmaPattern.Translate(pattern));
            _bytes = BytePattern.Find(pattern);
        }
        catch (FormatException exception)
        {
            throw new JsonException($"`{pattern}` is not a regular expression: {exception.Message}", exception);
        }
    }

    /// <summary>The pattern as the plan spells it.</summary>
    public string Pattern { get; }

    public string Expectation => $"text that matches {Pattern}";

    /// <summary>Whether the text matches.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOutOfPatience">
    /// Whether another text of the message took too long. Then only expressions that can't are tried: a thousand such texts must not take a
    /// thousand times as long.
    /// </param>
    public PatternVerdict Check(ReadOnlySpan<char> text, ref bool isOutOfPatience)
    {
        if (isOutOfPatience && _regex.MatchTimeout == Patience)
        {
            return PatternVerdict.Unknown;
        }

        try
        {
            return _regex.IsMatch(text) ? PatternVerdict.Matches : PatternVerdict.Differs;
        }
        catch (RegexMatchTimeoutException)
        {
            isOutOfPatience = true;
            return PatternVerdict.Unknown;
        }
    }

    /// <summary>Whether a text matches, by itself.</summary>
    /// <param name="text">The text, valid UTF-8. One that is long is not looked at, and is said not to match.</param>
    /// <param name="isOutOfPatience">Whether it, or another one of the message, took too long.</param>
    public bool Matches(ReadOnlySpan<byte> text, ref bool isOutOfPatience)
    {
        if (_bytes is not null)
        {
            return _bytes.Matches(text);
        }

        Span<char> buffer = stackalloc char[MaxShortText];
        return text.Length <= MaxShortText && Check(buffer[..Encoding.UTF8.GetChars(text, buffer)], ref isOutOfPatience) == PatternVerdict.Matches;
    }

    private static Regex Compile(string pattern)
    {
        try
        {
            if (pattern.Length <= MaxWithoutBacktracking)
            {
                return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            }
        }
        catch (NotSupportedException)
        {
            // Look-around and back-references need backtracking.
        }

        return new Regex(pattern, RegexOptions.CultureInvariant, Patience);
    }
}
