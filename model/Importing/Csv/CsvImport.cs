using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing.Csv;

/// <summary>Imports tables with a row for each property: what our own export writes, and spreadsheets that name their columns in a usual way.</summary>
internal static class CsvImport
{
    /// <summary>The format.</summary>
    public static ImportFormat Format { get; } = new("csv", (text, _) => text.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase), Read);

    private static IReadOnlyList<PlanDocument> Read(ImportInput input) => input.Texts.Select(text => Read(input, text)).OfType<PlanDocument>().ToArray();

    private static PlanDocument? Read(ImportInput input, PlanText text)
    {
        var rows = CsvReader.Read(text.Content, out var unclosed);
        if (unclosed is { } quote)
        {
            input.Reject(text, quote, "A cell starts with this quote and does not end; close it, or double the quotes inside it.");
            return null;
        }

        var header = new CsvHeader(rows.Count > 0 ? rows[0] : []);
        if (!header.Has(CsvColumn.Event))
        {
            input.Reject(text, rows.Count == 0 ? default : rows[0][0].Span, "The first row of a table names its columns, and one of them is `event`, the event's name; `property`, `type`, `required` and `description` are usual besides.");
            return null;
        }

        var issues = new IssueBag(text);
        var table = new CsvRows(header, issues);
        foreach (var row in rows.Skip(1))
        {
            table.Add(row);
        }

        var place = new TextSpan(0, 0);
        var plan = new MappingBuilder(place);
        plan.Add("plan", place, ForeignNodes.Text(ImportNames.Of(input.Texts), place));
        var sections = new PlanSections(issues, place);
        table.AddTo(plan, sections, place);
        sections.AddTo(plan);
        return PlanBinder.Bind(new PlanSyntaxTree(text, plan.ToNode(), issues.Issues));
    }
}
