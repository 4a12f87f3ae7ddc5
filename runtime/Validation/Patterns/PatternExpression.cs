using System.Text.RegularExpressions;

namespace TrackingPlan;

/// <summary>
/// A pattern that needs a regular expression. One that does not backtrack takes up to a millisecond to build and half a megabyte to keep, and many rules have the same patterns, which few
/// messages come to: it is built when a text is first checked, and rules share it.
/// </summary>
internal sealed class PatternExpression
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// How long a translated pattern may be for the engine that does not backtrack. It takes seconds to build for <c>\p{Letter}</c>, which are hundreds of
    /// ranges, and the other one no time.
    /// </summary>
    private const int MaxWithoutBacktracking = 3_000;

    private readonly Regex _backtracking;
    private Regex? _regex;

    /// <summary>The framework reads the pattern here, so that whatever it says against it is said when the rule is compiled.</summary>
    /// <exception cref="FormatException">It is no regular expression.</exception>
    public PatternExpression(string pattern) => _backtracking = new Regex(DotNetPattern.Of(pattern), RegexOptions.CultureInvariant, Patience);

    /// <summary>Whether the text matches.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOutOfPatience">
    /// Whether another text of the message took too long. Then only expressions that can't are tried: a thousand such texts must not take a
    /// thousand times as long.
    /// </param>
    public PatternVerdict Check(ReadOnlySpan<char> text, ref bool isOutOfPatience)
    {
        // Two threads may build the same one; either is good.
        var regex = _regex ??= Build();
        if (isOutOfPatience && regex == _backtracking)
        {
            return PatternVerdict.Unknown;
        }

        try
        {
            return regex.IsMatch(text) ? PatternVerdict.Matches : PatternVerdict.Differs;
        }
        catch (RegexMatchTimeoutException)
        {
            isOutOfPatience = true;
            return PatternVerdict.Unknown;
        }
    }

    private Regex Build()
    {
        var pattern = _backtracking.ToString();
        try
        {
            return pattern.Length <= MaxWithoutBacktracking ? new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking) : _backtracking;
        }
        catch (NotSupportedException)
        {
            // Look-around and back-references need backtracking.
            return _backtracking;
        }
    }
}
