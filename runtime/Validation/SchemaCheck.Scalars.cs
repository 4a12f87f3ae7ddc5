namespace TrackingPlan;

/// <content>Texts and numbers.</content>
internal ref partial struct SchemaCheck
{
    private const int MaxStackCharacters = 256;

    private void CheckString(SchemaNode node)
    {
        if (node.LengthBounds.Length == 0 && node.Pattern is null)
        {
            return;
        }

        // Unescaped text is never longer than the token.
        var length = _reader.ValueSpan.Length;
        Span<char> buffer = length <= MaxStackCharacters ? stackalloc char[MaxStackCharacters] : new char[length];
        var text = buffer[.._reader.CopyString(buffer)];
        if (node.LengthBounds.Length > 0)
        {
            var count = CountCodePoints(text);
            foreach (var bound in node.LengthBounds)
            {
                AddCount(_reader, bound, count);
            }
        }

        if (node.Pattern is { } pattern && !Matches(pattern, text))
        {
            AddValue("pattern", pattern.Expectation);
        }
    }

    private void CheckNumber(SchemaNode node)
    {
        foreach (var bound in node.NumberBounds)
        {
            if (!bound.Allows(_reader.ValueSpan))
            {
                AddValue(bound.Keyword, bound.Expectation);
            }
        }

        if (node.MultipleOf is { } multiple && !multiple.Allows(_reader.ValueSpan))
        {
            AddValue("multipleOf", multiple.Expectation);
        }
    }

    private bool Matches(PatternCheck pattern, scoped ReadOnlySpan<char> text)
    {
        var isOutOfPatience = _state?.IsOutOfPatience == true;
        var matches = pattern.Allows(text, ref isOutOfPatience);
        if (isOutOfPatience)
        {
            State.IsOutOfPatience = true;
        }

        return matches;
    }

    /// <summary>JSON Schema counts characters as Unicode code points (RFC 8259): a pair of surrogates is one.</summary>
    private static int CountCodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            count -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        return count;
    }
}
