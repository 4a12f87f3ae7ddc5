namespace TrackingPlan;

/// <content>Texts and numbers.</content>
internal ref partial struct SchemaCheck
{
    private const int MaxStackCharacters = 256;

    private void CheckString(SchemaNode node)
    {
        if (node.Format is { } format && !HasFormat(format))
        {
            AddValue("format", format.Expectation);
        }

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

        if (node.Pattern is { } pattern)
        {
            CheckPattern(pattern, text);
        }
    }

    private readonly bool HasFormat(FormatCheck format)
    {
        if (!_reader.ValueIsEscaped)
        {
            return format.IsValid(_reader.ValueSpan);
        }

        var length = _reader.ValueSpan.Length;
        Span<byte> buffer = length <= MaxStackCharacters ? stackalloc byte[MaxStackCharacters] : new byte[length];
        return format.IsValid(buffer[.._reader.CopyString(buffer)]);
    }

    private void CheckPattern(PatternCheck pattern, scoped ReadOnlySpan<char> text)
    {
        var verdict = Verdict(pattern, text);
        if (verdict == PatternVerdict.Unknown && Fail())
        {
            _report.AddUnchecked(ref _reader, PathTo(_reader.TokenStartIndex), pattern, IsPersonal(_reader.TokenStartIndex));
        }
        else if (verdict == PatternVerdict.Differs)
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

        if (node.IsInt32 && !Int32Format.IsValid(_reader.ValueSpan))
        {
            AddValue("format", Int32Format.Expectation);
        }

        if (node.MultipleOf is { } multiple && !multiple.Allows(_reader.ValueSpan))
        {
            AddValue("multipleOf", multiple.Expectation);
        }
    }

    private bool Matches(PatternCheck pattern, scoped ReadOnlySpan<char> text) => Verdict(pattern, text) == PatternVerdict.Matches;

    private PatternVerdict Verdict(PatternCheck pattern, scoped ReadOnlySpan<char> text)
    {
        var isOutOfPatience = _state?.IsOutOfPatience == true;
        var verdict = pattern.Check(text, ref isOutOfPatience);
        if (isOutOfPatience)
        {
            State.IsOutOfPatience = true;
        }

        return verdict;
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
