using System.Text;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Edits;

/// <summary>A plan file that is to be edited: its text, and the values as they stand there.</summary>
internal sealed class EditedFile
{
    private EditedFile(PlanText text, MappingNode root) => (Text, Root, IsJson) = (text, root, SyntaxRecovery.IsJson(text.Content));

    public PlanText Text { get; }

    public string Content => Text.Content;

    public MappingNode Root { get; }

    public bool IsJson { get; }

    /// <summary>All mappings, those inside others behind them.</summary>
    public IEnumerable<MappingNode> Mappings => MappingsIn(Root);

    /// <summary>All values that are no mappings or lists.</summary>
    public IEnumerable<ScalarNode> Scalars => NodesIn(Root).OfType<ScalarNode>();

    /// <summary>A mapping and those inside it.</summary>
    public static IEnumerable<MappingNode> MappingsIn(PlanNode node) => NodesIn(node).OfType<MappingNode>();

    /// <summary>The file; null where it can't be edited: another tool wrote it, or a part of it can't be read.</summary>
    public static EditedFile? Open(PlanSyntaxTree tree)
    {
        if (tree.Format is not null)
        {
            return null;
        }

        // The tree of a document says in one draft what the text may say in another, and what stands where is needed here.
        var read = PlanReader.Read(tree.Text);
        return read is { Root: MappingNode root, Issues.Count: 0 } && (SyntaxRecovery.IsJson(tree.Text.Content) || !HasOddLineBreaks(tree.Text.Content))
            ? new EditedFile(tree.Text, root)
            : null;
    }

    /// <summary>Whether a name can be a key: what the reader and the binder refuse is not written.</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= PlanLimits.NameCharacters && name != "<<" && IsText(name);

    /// <summary>Whether a text can be written: half of a surrogate pair can't.</summary>
    public static bool IsText(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    /// <summary>The entry that has a value, and the mapping that it stands in; null where the value is an item of a list.</summary>
    public (MappingNode Parent, MappingEntry Entry)? FindEntry(PlanNode value)
    {
        foreach (var parent in Mappings)
        {
            foreach (var entry in parent.Entries)
            {
                if (entry.Value == value)
                {
                    return (parent, entry);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a key or value stands in brackets, or has some of its own.</summary>
    public bool IsInFlow(PlanNode place) => NodesIn(Root).Any(node =>
        node is not ScalarNode && Content[node.Span.Start] is '{' or '[' && node.Span.Start <= place.Span.Start && place.Span.End <= node.Span.End);

    /// <summary>How a mapping with entries stands in the text.</summary>
    public MappingForm FormOf(MappingNode mapping) =>
        !IsInFlow(mapping) ? MappingForm.Block
        : mapping.Entries.Count > 0 && StartsLine(mapping.Entries[0].Key.Span.Start) ? MappingForm.Lines
        : MappingForm.OneLine;

    /// <summary>Whether nothing but white space stands before a place on its line.</summary>
    public bool StartsLine(int offset)
    {
        var line = TextLines.LineStart(Content, offset);
        return line + TextLines.Indentation(Content, line) == offset;
    }

    /// <summary>The white space at the start of the line of a place.</summary>
    public string IndentationAt(int offset)
    {
        var line = TextLines.LineStart(Content, offset);
        return Content.Substring(line, TextLines.Indentation(Content, line));
    }

    /// <summary>The place behind an entry: behind its value, its colon, or its key alone.</summary>
    public int EndOf(MappingEntry entry) => entry.Value.Span.Length > 0 ? entry.Value.Span.End : ColonOf(entry) is { } colon ? colon + 1 : entry.Key.Span.End;

    /// <summary>The place of an entry's colon; null for a key without one, <c>{ key }</c>.</summary>
    public int? ColonOf(MappingEntry entry)
    {
        var place = SkipBlanks(entry.Key.Span.End);
        return place < Content.Length && Content[place] == ':' ? place : null;
    }

    /// <summary>The first place behind white space and comments.</summary>
    public int SkipBlanks(int place)
    {
        while (place < Content.Length && (char.IsWhiteSpace(Content[place]) || Content[place] == '#'))
        {
            place = Content[place] == '#' ? TextLines.NextLine(Content, place) : place + 1;
        }

        return place;
    }

    /// <summary>Where the line break behind a place starts; the end of the text on its last line.</summary>
    public int LineEnd(int offset)
    {
        var end = Content.IndexOf('\n', offset);
        return end < 0 ? Content.Length : end > offset && Content[end - 1] == '\r' ? end - 1 : end;
    }

    private static IEnumerable<PlanNode> NodesIn(PlanNode node) => ChildrenOf(node).SelectMany(NodesIn).Prepend(node);

    private static IEnumerable<PlanNode> ChildrenOf(PlanNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => entry.Value),
        SequenceNode sequence => sequence.Items,
        _ => [],
    };

    /// <summary>YAML ends lines at characters that no editor of today ends them at.</summary>
    private static bool HasOddLineBreaks(string content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is '\u0085' or '\u2028' or '\u2029' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                return true;
            }
        }

        return false;
    }
}
