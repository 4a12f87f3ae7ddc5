using System.Runtime.CompilerServices;

namespace TrackingPlan;

/// <content>Texts and numbers.</content>
internal ref partial struct SchemaCheck
{
    [SkipLocalsInit]
    private void CheckString(SchemaNode node)
    {
        if (node.Format is null && node.LengthBounds.Length == 0 && node.Pattern is null)
        {
            return;
        }

        using var text = new UnescapedText(_reader, stackalloc byte[UnescapedText.StackBytes]);
        if (node.Format is { } format && !format.IsValid(text.Bytes))
        {
            AddValue("format", format.Expectation);
        }

        if (node.LengthBounds.Length > 0)
        {
            var count = CodePoints.Count(text.Bytes);
            foreach (var bound in node.LengthBounds)
            {
                AddCount(_reader, bound, count);
            }
        }

        if (node.Pattern is { } pattern)
        {
            CheckPattern(pattern, text.Bytes);
        }
    }

    private void CheckPattern(PatternCheck pattern, scoped ReadOnlySpan<byte> text)
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
            // What was expected is put into words only where it is told.
            if (!bound.Allows(_reader.ValueSpan) && Fail())
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

    private readonly PatternVerdict Verdict(PatternCheck pattern, scoped ReadOnlySpan<byte> text)
    {
        var isOutOfPatience = _state.IsOutOfPatience;
        var verdict = pattern.Check(text, ref isOutOfPatience);
        _state.IsOutOfPatience = isOutOfPatience;
        return verdict;
    }
}
