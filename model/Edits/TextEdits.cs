using System.Text;

namespace TrackingPlan.Model.Edits;

/// <summary>Changes of one text that are made together. What they do not touch stays as it is, byte for byte.</summary>
public sealed class TextEdits
{
    private const char ByteOrderMark = '\uFEFF';

    internal TextEdits(IEnumerable<TextEdit> edits) => Items = edits.OrderBy(edit => edit.Span.Start).ToArray();

    /// <summary>The changes in the order of the text. They do not overlap; of two at one place the first one comes first in the new text.</summary>
    public IReadOnlyList<TextEdit> Items { get; }

    /// <summary>The text with these changes.</summary>
    /// <param name="text">The text that they were made for, with its byte order mark or without it.</param>
    public string Apply(string text)
    {
        var shift = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        var changed = new StringBuilder(text.Length + 200);
        var next = 0;
        foreach (var edit in Items)
        {
            changed.Append(text, next, edit.Span.Start + shift - next).Append(edit.NewText);
            next = edit.Span.End + shift;
        }

        return changed.Append(text, next, text.Length - next).ToString();
    }
}
