namespace TrackingPlan.Model.Edits;

/// <summary>Writes new keys and values as a file is laid out.</summary>
/// <param name="layout">The layout of the file.</param>
internal sealed class EntryWriter(PlanLayout layout)
{
    /// <summary>A key with its value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="indentation">The indentation of the line on which the key stands.</param>
    /// <param name="isInFlow">Whether it stands in brackets.</param>
    public string Entry(string key, NewValue value, string indentation, bool isInFlow)
    {
        var name = ScalarSpelling.Write(key, layout.IsJson, isInFlow);
        return value is NewValue.Mapping { Form: MappingForm.Block, Entries.Count: > 0 } block
            ? $"{name}:{Below(block, indentation)}"
            : $"{name}{layout.Colon}{Value(value, indentation, isInFlow)}";
    }

    /// <summary>The entries of a mapping on lines below its key.</summary>
    public string Below(NewValue.Mapping block, string indentation)
    {
        var inner = indentation + layout.Unit;
        return string.Concat(block.Entries.Select(entry => layout.LineBreak + inner + Entry(entry.Key, entry.Value, inner, isInFlow: false)));
    }

    /// <summary>A value that starts on the line of its key.</summary>
    public string Value(NewValue value, string indentation, bool isInFlow) => value switch
    {
        NewValue.Text text => ScalarSpelling.Write(text.Value, layout.IsJson, isInFlow),
        NewValue.True => "true",
        NewValue.List list => $"[{string.Join(layout.Comma, list.Items.Select(item => ScalarSpelling.Write(item, layout.IsJson, isInFlow: true)))}]",
        NewValue.Mapping { Entries.Count: 0 } => "{}",
        NewValue.Mapping { Form: MappingForm.Lines } lines => OnLines(lines, indentation),
        NewValue.Mapping mapping => OnOneLine(mapping, indentation),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private string OnLines(NewValue.Mapping mapping, string indentation)
    {
        var inner = indentation + layout.Unit;
        var entries = mapping.Entries.Select(entry => layout.LineBreak + inner + Entry(entry.Key, entry.Value, inner, isInFlow: true));
        return $"{{{string.Join(",", entries)}{layout.LineBreak}{indentation}}}";
    }

    private string OnOneLine(NewValue.Mapping mapping, string indentation)
    {
        var padding = layout.IsPadded ? " " : "";
        return $"{{{padding}{string.Join(layout.Comma, mapping.Entries.Select(entry => Entry(entry.Key, entry.Value, indentation, isInFlow: true)))}{padding}}}";
    }
}
