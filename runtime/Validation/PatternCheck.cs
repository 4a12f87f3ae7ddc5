using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary><c>pattern</c>: a regular expression of ECMA-262 that matches somewhere in the text. It can't hang: it does not backtrack, or it gives up.</summary>
internal sealed class PatternCheck
{
    private const int MaxTextOnStack = 256;

    private readonly BytePattern? _bytes;
    private readonly PatternExpression? _expression;

    /// <exception cref="JsonException">It is no regular expression.</exception>
    public PatternCheck(string pattern)
    {
        Pattern = pattern;
        Expectation = $"text that matches {pattern}";
        _bytes = BytePattern.Find(pattern);
        _expression = _bytes is null ? PatternExpression.Of(pattern) : null;
    }

    /// <summary>The pattern as the plan spells it.</summary>
    public string Pattern { get; }

    public string Expectation { get; }

    /// <summary>Whether a text matches.</summary>
    /// <param name="text">The text, valid UTF-8 without escapes.</param>
    /// <param name="isOutOfPatience">Whether another text of the message took too long; see <see cref="PatternExpression.Check"/>.</param>
    [SkipLocalsInit]
    public PatternVerdict Check(ReadOnlySpan<byte> text, ref bool isOutOfPatience)
    {
        if (_expression is null)
        {
            return _bytes!.Matches(text) ? PatternVerdict.Matches : PatternVerdict.Differs;
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
