using System.Text.RegularExpressions;
using TrackingPlan.Model.Suppressions;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Edits;

/// <summary>Adds comments that suppress warnings to one file.</summary>
/// <param name="file">The file.</param>
internal sealed class SuppressionEdits(EditedFile file)
{
    /// <summary>Suppresses warnings of a line; null where that is done already, or no comment can stand above the line.</summary>
    public IReadOnlyList<TextEdit>? Add(int line, IReadOnlyList<string> ids, string reason)
    {
        if (file.IsJson || StartOf(line) is not { } start)
        {
            return null;
        }

        var known = SuppressionReader.Read(file.Text).Suppressions.Where(suppression => suppression.Line is null || suppression.Line == line).ToArray();
        var missing = ids.Except(known.SelectMany(suppression => suppression.Ids).Select(id => id.Id), StringComparer.OrdinalIgnoreCase).ToArray();
        if (missing.Length == 0)
        {
            return null;
        }

        var why = Regex.Replace(reason, @"\s+", " ").Trim();
        var list = string.Join(", ", missing);
        if (known.FirstOrDefault(suppression => suppression.Line == line && (why.Length == 0 || why == suppression.Reason)) is { } same)
        {
            // What gives the same reason is one comment.
            return [TextEdit.Insert(same.Ids[same.Ids.Count - 1].Span.End, $", {list}")];
        }

        // A reason that starts with an id would be read as one more to suppress.
        var separator = why.Length == 0 ? "" : why.StartsWith("TP", StringComparison.OrdinalIgnoreCase) ? ": " : " ";
        return [TextEdit.Insert(start, $"{file.IndentationAt(start)}# trackingplan: disable-next-line {list}{separator}{why}{PlanLayout.Of(file).LineBreak}")];
    }

    /// <summary>Where a line starts; null for one that has nothing to suppress, or that a text goes on in.</summary>
    private int? StartOf(int line)
    {
        var start = 0;
        for (var i = 0; i < line && start < file.Content.Length; i++)
        {
            start = TextLines.NextLine(file.Content, start);
        }

        return TextLines.IsBlank(file.Content, start) || file.Scalars.Any(scalar => scalar.Span.Start < start && start <= scalar.Span.End) ? null : start;
    }
}
