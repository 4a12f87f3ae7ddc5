namespace TrackingPlan;

/// <summary>What a schema says of texts.</summary>
/// <param name="Allowed">The texts allowed, UTF-8; null for any.</param>
/// <param name="Bounds">Bounds of the length in characters.</param>
/// <param name="Format">Their format; null for any.</param>
/// <param name="Pattern">The pattern that they match; null for any.</param>
internal sealed record ScanText(byte[][]? Allowed, CountBound[] Bounds, FormatCheck? Format, PatternCheck? Pattern)
{
    /// <summary>Whether a text follows all of it. A text that takes too long does not.</summary>
    /// <param name="text">The text, valid UTF-8 without escapes.</param>
    /// <param name="isOutOfPatience">Whether it, or one before it, took too long.</param>
    public bool Allows(ReadOnlySpan<byte> text, ref bool isOutOfPatience)
    {
        if (Allowed is not null && !IsAllowed(text))
        {
            return false;
        }

        if (Bounds.Length > 0 && !HasLength(text))
        {
            return false;
        }

        return Format?.IsValid(text) != false && (Pattern is null || Pattern.Check(text, ref isOutOfPatience) == PatternVerdict.Matches);
    }

    private bool IsAllowed(ReadOnlySpan<byte> text)
    {
        foreach (var allowed in Allowed!)
        {
            if (text.SequenceEqual(allowed))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasLength(ReadOnlySpan<byte> text)
    {
        var length = CodePoints.Count(text);
        foreach (var bound in Bounds)
        {
            if (!bound.Allows(length))
            {
                return false;
            }
        }

        return true;
    }
}
