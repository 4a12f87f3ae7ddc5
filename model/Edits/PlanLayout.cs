using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Edits;

/// <summary>How a file is laid out, as far as new text has to look alike.</summary>
internal sealed record PlanLayout
{
    private PlanLayout(EditedFile file)
    {
        var mappings = file.Mappings.ToArray();
        (IsJson, LineBreak) = (file.IsJson, LineBreakOf(file.Content));
        Unit = mappings.Select(mapping => UnitBelow(mapping, file)).FirstOrDefault(unit => unit is not null) ?? "  ";
        Colon = IsJson && file.Root.Entries[0] is var first && first.Value.Span.Start == file.ColonOf(first) + 1 ? ":" : ": ";

        var oneLiners = mappings.Where(mapping => mapping.Entries.Count > 0 && HasBrackets(mapping, file) && !file.StartsLine(mapping.Entries[0].Key.Span.Start)).ToArray();
        IsPadded = oneLiners.Length > 0 ? oneLiners[0].Entries[0].Key.Span.Start > oneLiners[0].Span.Start + 1 : Colon == ": ";
        var list = oneLiners.FirstOrDefault(mapping => mapping.Entries.Count > 1);
        var isTight = list is null ? Colon == ":" : list.Entries[1].Key.Span.Start == file.EndOf(list.Entries[0]) + 1;
        Comma = isTight ? "," : ", ";
    }

    public bool IsJson { get; }

    public string LineBreak { get; }

    /// <summary>By how much a level is indented.</summary>
    public string Unit { get; }

    /// <summary>The colon in brackets, with what follows it.</summary>
    public string Colon { get; }

    /// <summary>The comma in brackets, with what follows it on its line.</summary>
    public string Comma { get; }

    /// <summary>Whether spaces stand inside the brackets of a mapping on one line.</summary>
    public bool IsPadded { get; }

    /// <summary>The layout of a file.</summary>
    public static PlanLayout Of(EditedFile file) => new(file);

    private static string LineBreakOf(string content)
    {
        var end = content.IndexOf('\n');
        return end > 0 && content[end - 1] == '\r' ? "\r\n" : "\n";
    }

    private static bool HasBrackets(MappingNode mapping, EditedFile file) => file.Content[mapping.Span.Start] == '{';

    /// <summary>What the first mapping below a mapping is indented by; in JSON that is what its own keys are.</summary>
    private static string? UnitBelow(MappingNode mapping, EditedFile file)
    {
        var starts = file.IsJson
            ? mapping.Entries.Select(entry => entry.Key.Span.Start)
            : mapping.Entries.Select(entry => entry.Value).OfType<MappingNode>().Where(value => !HasBrackets(value, file)).Select(value => value.Span.Start);
        var outer = file.IndentationAt(mapping.Span.Start);
        return starts.Where(file.StartsLine).Select(file.IndentationAt).FirstOrDefault(inner => inner.Length > outer.Length)?.Substring(outer.Length);
    }
}
