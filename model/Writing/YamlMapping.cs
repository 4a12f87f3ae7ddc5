using System.Text;
using TrackingPlan.Model.Edits;

namespace TrackingPlan.Model.Writing;

/// <summary>Keys with values: in brackets where that is short, else an entry on each line.</summary>
/// <param name="entries">The entries.</param>
/// <param name="form">Whether it may stand in brackets, or is a block in any case.</param>
internal sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, MappingForm form = MappingForm.OneLine) : YamlPart
{
    /// <summary>Names that are longer are not lined up with others: their neighbours would be torn apart.</summary>
    private const int LongestAligned = 24;

    /// <summary>Whether values on one line start in one column, as in a table.</summary>
    public bool IsAligned { get; init; }

    /// <summary>What stands above the first entry, each a line without its sign.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Whether an empty line stands between entries of several lines.</summary>
    public bool IsSpaced { get; init; }

    /// <inheritdoc/>
    public override void WriteBehindKey(StringBuilder text, int indentation)
    {
        NewLine(text, indentation + 2);
        WriteBehindDash(text, indentation + 2);
    }

    /// <inheritdoc/>
    public override void WriteBehindDash(StringBuilder text, int indentation)
    {
        var lines = entries.Select(entry => LineOf(entry, indentation)).ToArray();
        var column = IsAligned ? ColumnOf(lines) : 0;
        for (var i = 0; i < entries.Count; i++)
        {
            if (i > 0)
            {
                _ = IsSpaced && (lines[i - 1] is null || lines[i] is null) ? text.Append('\n') : text;
                NewLine(text, indentation);
            }

            foreach (var comment in i == 0 ? Comments.Concat(entries[i].Comments) : entries[i].Comments)
            {
                NewLine(text.Append("# ").Append(comment), indentation);
            }

            var key = entries[i].OnLine + ":";
            text.Append(key);
            if (lines[i] is { } line)
            {
                text.Append(' ', key.Length <= column ? column - key.Length + 1 : 1).Append(line);
            }
            else
            {
                entries[i].Value.WriteBehindKey(text, indentation);
            }
        }
    }

    /// <inheritdoc/>
    protected override string? MakeLine() =>
        entries.Count == 0 ? "{}"
        : form == MappingForm.OneLine && entries.All(entry => entry.Value.Line is not null && entry.Comments.Count == 0)
            ? $"{{ {string.Join(", ", entries.Select(entry => $"{entry.InBrackets}: {entry.Value.Line}"))} }}"
        : null;

    private static string? LineOf(YamlEntry entry, int indentation) =>
        entry.Value.BlockLine is { } line && indentation + entry.OnLine.Length + 2 + line.Length <= LineLength ? line : null;

    /// <summary>The length of the longest key, with its colon, of those that are lined up. A name alone needs no neighbour.</summary>
    private int ColumnOf(string?[] lines) => entries
        .Where((entry, i) => lines[i] is not null && entry.OnLine.Length <= LongestAligned)
        .Select(entry => entry.OnLine.Length + 1)
        .DefaultIfEmpty(0)
        .Max();
}
