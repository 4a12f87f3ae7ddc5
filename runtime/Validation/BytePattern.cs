namespace TrackingPlan;

/// <summary>
/// A pattern of the most usual kind, <c>^[A-Z]{3}-\d+$</c>: characters and classes in ASCII, each so many times, from the first to the last byte. It takes
/// as many bytes as it can for each step and never goes back, so it is made only where going back could not help.
/// </summary>
internal sealed class BytePattern
{
    private readonly BytePatternStep[] _steps;

    private BytePattern(BytePatternStep[] steps) => _steps = steps;

    /// <summary>The pattern in this form; null when it is of another kind.</summary>
    public static BytePattern? Find(string pattern) =>
        BytePatternReader.Read(pattern) is { } steps && steps.Select((step, i) => step.Least == step.Most || IsUnambiguous(steps, i)).All(isSound => isSound) ? new BytePattern(steps) : null;

    public bool Matches(ReadOnlySpan<byte> text)
    {
        var at = 0;
        foreach (var step in _steps)
        {
            var start = at;
            while (at < text.Length && at - start < step.Most && step.Contains(text[at]))
            {
                at++;
            }

            if (at - start < step.Least)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    /// <summary>Whether nothing that may follow a step could be what the step has taken.</summary>
    private static bool IsUnambiguous(BytePatternStep[] steps, int index)
    {
        for (var next = index + 1; next < steps.Length; next++)
        {
            if (steps[next].Overlaps(steps[index]))
            {
                return false;
            }

            if (steps[next].Least > 0)
            {
                return true;
            }
        }

        return true;
    }
}
