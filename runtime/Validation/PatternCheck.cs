using System.Text.Json;
using System.Text.RegularExpressions;

namespace TrackingPlan;

/// <summary><c>pattern</c>: a regular expression that matches somewhere in the text. It can't hang: it does not backtrack, or it gives up.</summary>
internal sealed class PatternCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
    private readonly Regex _regex;

    public PatternCheck(string pattern)
    {
        Expectation = $"text that matches {pattern}";
        try
        {
            _regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            // Look-around and back-references need backtracking.
            _regex = new Regex(pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException($"`{pattern}` is not a regular expression: {exception.Message}", exception);
        }
    }

    public string Expectation { get; }

    /// <summary>Whether the text matches. A text that takes too long does not: nobody can say that it follows the plan.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOutOfPatience">
    /// Whether another text of the message took too long. Then only expressions that can't are tried: a thousand such texts must not take a
    /// thousand times as long.
    /// </param>
    public bool Allows(ReadOnlySpan<char> text, ref bool isOutOfPatience)
    {
        if (isOutOfPatience && _regex.MatchTimeout == Patience)
        {
            return false;
        }

        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            isOutOfPatience = true;
            return false;
        }
    }
}
