using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Importing.Csv;

/// <summary>The constraints of a property, as our own export writes them: <c>format uuid; minimum 0; pattern ^a</c>.</summary>
internal static class CsvConstraints
{
    private static readonly HashSet<string> Numeric = new(
        ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"], StringComparer.Ordinal);

    /// <summary>Adds what a cell says. Of schemas inside the schema a table has the keyword alone, so these are lost.</summary>
    public static void AddTo(MappingBuilder schema, CsvCell cell, IssueBag issues)
    {
        foreach (var (keyword, value) in Split(cell.Value))
        {
            switch (keyword)
            {
                case "format" or "pattern":
                    schema.Add(keyword, cell.Span, ForeignNodes.Text(value, cell.Span));
                    break;
                case "uniqueItems":
                    schema.Add(keyword, cell.Span, new ScalarNode(cell.Span, "true", isPlain: true));
                    break;
                case var _ when Numeric.Contains(keyword) && JsonNumber.IsValid(value):
                    schema.Add(keyword, cell.Span, new ScalarNode(cell.Span, value, isPlain: true));
                    break;
                default:
                    issues.Add(PlanIssues.NotTakenOver, cell.Span, $"What `{IssueMessages.Shorten(keyword)}` says does not stand in the table, so it is not checked.");
                    break;
            }
        }
    }

    /// <summary>A pattern may hold semicolons: what no keyword starts belongs to what stands before it.</summary>
    private static List<(string Keyword, string Value)> Split(string text)
    {
        var found = new List<(string Keyword, string Value)>();
        foreach (var piece in text.Split(["; "], StringSplitOptions.None))
        {
            var space = piece.IndexOf(' ');
            var keyword = space < 0 ? piece : piece.Substring(0, space);
            if (found.Count > 0 && found[found.Count - 1].Keyword == "pattern" && keyword != "uniqueItems" && !Numeric.Contains(keyword) && !Plans.SchemaKeywords.All.Contains(keyword))
            {
                found[found.Count - 1] = ("pattern", $"{found[found.Count - 1].Value}; {piece}");
            }
            else
            {
                found.Add((keyword, space < 0 ? "" : piece.Substring(space + 1)));
            }
        }

        return found;
    }
}
