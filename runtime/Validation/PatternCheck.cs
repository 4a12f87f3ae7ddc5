using System.Buffers;
using System.Runtime.CompilerServices;
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

    private const int MaxTextOnStack = 256;

    private readonly Regex _regex;
    private readonly BytePattern? _bytes;

    /// <exception cref="JsonException">It is no regular expression.</exception>
    public PatternCheck(string pattern)
    {
        Pattern = pattern;
        Expectation = $"text that matches {pattern}";
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

    public string Expectation { get; }

    /// <summary>Whether a text matches.</summary>
    /// <param name="text">The text, valid UTF-8 without escapes.</param>
    /// <param name="isOutOfPatience">
    /// Whether another text of the message took too long. Then only expressions that can't are tried: a thousand such texts must not take a
    /// thousand times as long.
    /// </param>
    [SkipLocalsInit]
    public PatternVerdict Check(ReadOnlySpan<byte> text, ref bool isOutOfPatience)
    {
        if (_bytes is not null)
        {
            return _bytes.Matches(text) ? PatternVerdict.Matches : PatternVerdict.Differs;
        }

        // No text has more UTF-16 than UTF-8.
        var rented = text.Length > MaxTextOnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var buffer = rented is null ? stackalloc char[MaxTextOnStack] : rented;
        var verdict = Check(buffer[..Encoding.UTF8.GetChars(text, buffer)], ref isOutOfPatience);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return verdict;
    }

    /// <summary>The same for a text in UTF-16.</summary>
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
