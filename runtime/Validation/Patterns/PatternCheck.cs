using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary><c>pattern</c>: a regular expression of ECMA-262 that matches somewhere in the text. It can't hang: it does not backtrack, or it gives up.</summary>
internal sealed class PatternCheck
{
    private const int MaxTextOnStack = 256;

    /// <summary>Programs that read more and more plans must not remember all their patterns.</summary>
    private const int MaxKnown = 1_000;

    private static readonly ConcurrentDictionary<string, WeakReference<PatternCheck>> Known = new(StringComparer.Ordinal);

    private readonly PatternAutomaton? _automaton;
    private readonly PatternExpression? _expression;
    private string? _expectation;

    private PatternCheck(string pattern)
    {
        Pattern = pattern;
        _automaton = PatternAutomaton.Find(pattern);
        _expression = _automaton is null ? new PatternExpression(pattern) : null;
    }

    /// <summary>The pattern as the plan spells it.</summary>
    public string Pattern { get; }

    public string Expectation => _expectation ??= $"text that matches {Pattern}";

    /// <summary>The check of a pattern, which may be one that another rule has.</summary>
    /// <exception cref="JsonException">It is no regular expression.</exception>
    public static PatternCheck Of(string pattern)
    {
        if (Known.TryGetValue(pattern, out var known) && known.TryGetTarget(out var shared))
        {
            return shared;
        }

        try
        {
            var check = new PatternCheck(pattern);
            if (Known.Count >= MaxKnown)
            {
                Known.Clear();
            }

            Known[pattern] = new WeakReference<PatternCheck>(check);
            return check;
        }
        catch (FormatException exception)
        {
            throw new JsonException($"`{pattern}` is not a regular expression: {exception.Message}", exception);
        }
    }

    /// <summary>Whether a text matches.</summary>
    /// <param name="text">The text, valid UTF-8 without escapes.</param>
    /// <param name="isOutOfPatience">Whether another text of the message took too long; see <see cref="PatternExpression.Check"/>.</param>
    [SkipLocalsInit]
    public PatternVerdict Check(ReadOnlySpan<byte> text, ref bool isOutOfPatience)
    {
        if (_expression is null)
        {
            return _automaton!.Matches(text) ? PatternVerdict.Matches : PatternVerdict.Differs;
        }

        // No text has more UTF-16 than UTF-8.
        var rented = text.Length > MaxTextOnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var buffer = rented is null ? stackalloc char[MaxTextOnStack] : rented;
        var verdict = _expression.Check(buffer[..Encoding.UTF8.GetChars(text, buffer)], ref isOutOfPatience);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return verdict;
    }
}
