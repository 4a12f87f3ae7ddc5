using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Edits;

/// <summary>Finds where the lines of an entry end, for what is to come below it.</summary>
/// <param name="file">The file.</param>
internal sealed class BlockEnds(EditedFile file)
{
    /// <summary>
    /// The end of the last line that belongs to an entry: of its value, of blank lines that are part of a text, or of comments that are indented deeper than its key. Null where a text ends with the
    /// file, without a line break that it would have with a line below it.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="column">The column of its key.</param>
    public int? Find(MappingEntry entry, int column)
    {
        var place = file.LineEnd(file.EndOf(entry));
        var chomping = ChompingOf(entry.Value);
        if (place == file.Content.Length && chomping is not (null or '-'))
        {
            return null;
        }

        var keepsLines = chomping == '+';
        for (var line = TextLines.NextLine(file.Content, place); line < file.Content.Length && TextLines.IsBlank(file.Content, line); line = TextLines.NextLine(file.Content, line))
        {
            var start = line + TextLines.Indentation(file.Content, line);
            var isComment = start < file.Content.Length && file.Content[start] == '#';
            keepsLines &= !isComment;
            if (keepsLines ? file.LineEnd(line) < file.Content.Length : isComment && start - line > column)
            {
                place = file.LineEnd(line);
            }
        }

        return place;
    }

    /// <summary>
    /// What becomes of the line breaks at the end of a value: <c>+</c> and <c>-</c> as a text says behind <c>|</c>, a space where it says neither, and null where
    /// the value ends with no such text.
    /// </summary>
    private char? ChompingOf(PlanNode value)
    {
        if (value is MappingNode { Entries.Count: > 0 } mapping)
        {
            return ChompingOf(mapping.Entries[mapping.Entries.Count - 1].Value);
        }

        if (value is SequenceNode { Items.Count: > 0 } sequence)
        {
            return ChompingOf(sequence.Items[sequence.Items.Count - 1]);
        }

        if (value.Span.Length == 0 || file.Content[value.Span.Start] is not ('|' or '>'))
        {
            return null;
        }

        // An indentation may stand in between: |2+.
        var sign = file.Content.IndexOfAny(['+', '-'], value.Span.Start, Math.Min(3, value.Span.Length));
        return sign < 0 ? ' ' : file.Content[sign];
    }
}
