using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Edits;

/// <summary>Puts entries into the mappings of a file.</summary>
internal sealed class MappingEdits
{
    private readonly EditedFile _file;
    private readonly PlanLayout _layout;
    private readonly EntryWriter _writer;
    private readonly BlockEnds _ends;

    public MappingEdits(EditedFile file)
    {
        (_file, _layout, _ends) = (file, PlanLayout.Of(file), new BlockEnds(file));
        _writer = new EntryWriter(_layout);
    }

    /// <summary>Adds an entry to a mapping that has others, behind one of them. Null where the text has no place for it.</summary>
    public IReadOnlyList<TextEdit>? Append(MappingNode mapping, int after, string key, NewValue value) =>
        !_file.IsInFlow(mapping) ? AppendToBlock(mapping, after, key, value)
        : _file.Content[mapping.Span.Start] == '{' ? AppendToFlow(mapping.Entries[after], key, value)
        : null;

    /// <summary>Gives entries to a mapping that has none, or to a key without a value. Null for a key without a colon.</summary>
    /// <param name="parent">The mapping that holds the key.</param>
    /// <param name="entry">The key, with nothing, <c>null</c> or <c>{}</c>.</param>
    /// <param name="value">What takes its place: a mapping in the form of <paramref name="parent"/>.</param>
    public IReadOnlyList<TextEdit>? Fill(MappingNode parent, MappingEntry entry, NewValue.Mapping value)
    {
        if (_file.ColonOf(entry) is not { } colon)
        {
            return null;
        }

        var old = entry.Value.Span.Length > 0 ? entry.Value.Span : new TextSpan(colon + 1, 0);
        var above = _file.Content.Substring(colon + 1, old.Start - colon - 1);
        if (value.Form == MappingForm.Block && above.All(c => c == ' ') && _ends.Find(entry, ColumnOf(parent)) is { } end)
        {
            // What stands there is taken away, and the entries come below it, its comment and the comments that are indented like them.
            var below = TextEdit.Insert(end, _writer.Below(value, IndentationOf(parent)));
            return old.Length == 0 ? [below] : [new TextEdit(TextSpan.FromBounds(colon + 1, old.End), ""), below];
        }

        return [Replace(entry, value with { Form = value.Form == MappingForm.Block ? MappingForm.OneLine : value.Form })];
    }

    /// <summary>Gives an entry another value, which starts where the old one did, or behind the colon.</summary>
    public TextEdit Replace(MappingEntry entry, NewValue.Mapping value)
    {
        var text = _writer.Value(value, _file.IndentationAt(entry.Key.Span.Start), isInFlow: true);
        return entry.Value.Span.Length > 0 ? new TextEdit(entry.Value.Span, text) : TextEdit.Insert(_file.EndOf(entry), " " + text);
    }

    private IReadOnlyList<TextEdit>? AppendToBlock(MappingNode mapping, int after, string key, NewValue value)
    {
        if (_ends.Find(mapping.Entries[after], ColumnOf(mapping)) is not { } end)
        {
            return null;
        }

        var indentation = IndentationOf(mapping);
        var gap = HasGaps(mapping, after) ? _layout.LineBreak : "";
        return [TextEdit.Insert(end, gap + _layout.LineBreak + indentation + _writer.Entry(key, value, indentation, isInFlow: false))];
    }

    private IReadOnlyList<TextEdit> AppendToFlow(MappingEntry after, string key, NewValue value)
    {
        var end = _file.EndOf(after);
        var separator = _file.SkipBlanks(end);
        var hasComma = _file.Content[separator] == ',';
        var place = hasComma ? separator + 1 : end;
        var (start, comma) = (after.Key.Span.Start, hasComma ? "," : "");
        var isOnLine = !_file.StartsLine(start);
        var indentation = _file.IndentationAt(start);
        var entry = (isOnLine ? _layout.Comma.Substring(1) : _layout.LineBreak + indentation) + _writer.Entry(key, value, indentation, isInFlow: true) + comma;
        var insertion = TextEdit.Insert(isOnLine ? place : BehindComment(place), entry);
        return hasComma ? [insertion] : [TextEdit.Insert(end, ","), insertion];
    }

    /// <summary>The end of the line of a place, if nothing but a comment stands there.</summary>
    private int BehindComment(int place)
    {
        var end = _file.LineEnd(place);
        return _file.SkipBlanks(place) >= end ? end : place;
    }

    /// <summary>Whether blank lines stand between an entry and its neighbours.</summary>
    private bool HasGaps(MappingNode mapping, int index)
    {
        var entries = mapping.Entries;
        return index + 1 < entries.Count ? IsGap(entries[index], entries[index + 1]) : index > 0 && IsGap(entries[index - 1], entries[index]);
    }

    private bool IsGap(MappingEntry first, MappingEntry second)
    {
        var end = _file.EndOf(first);
        var lines = _file.Content.Substring(end, second.Key.Span.Start - end).Split('\n');
        return lines.Where((line, i) => i > 0 && i < lines.Length - 1).Any(string.IsNullOrWhiteSpace);
    }

    private int ColumnOf(MappingNode mapping) => _file.Text.GetPosition(mapping.Span.Start).Character;

    private string IndentationOf(MappingNode mapping) => new(' ', ColumnOf(mapping));
}
