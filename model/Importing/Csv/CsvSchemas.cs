using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing.Csv;

/// <summary>Reads what a row says of a property.</summary>
/// <param name="header">The columns.</param>
/// <param name="issues">Takes what is lost.</param>
internal sealed class CsvSchemas(CsvHeader header, IssueBag issues)
{
    private static readonly string[] Yes = ["yes", "y", "true", "1", "x", "required", "mandatory", "always"];
    private static readonly string[] No = ["no", "n", "false", "0", "-", "optional", "sometimes"];

    private readonly Dictionary<string, CsvObject> _types = new(StringComparer.Ordinal);
    private readonly List<CsvObject> _inOrder = [];

    /// <summary>The property of a row, or the item of a list.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="row">The row.</param>
    /// <param name="place">Where the row stands.</param>
    /// <param name="isShared">Whether it stands in a shape that several events share.</param>
    public CsvObject Read(ScalarNode name, CsvCell[] row, TextSpan place, bool isShared)
    {
        var schema = new MappingBuilder(place);
        var type = header.Find(row, CsvColumn.Type);
        var (kind, shared) = AddType(schema, type, row, place);
        if (header.Find(row, CsvColumn.Required) is { } required)
        {
            AddRequired(schema, required);
        }

        if (header.Find(row, CsvColumn.Values) is { } values)
        {
            schema.Add("enum", values.Span, new SequenceNode(values.Span, CsvValues.Split(values.Value, header.IsOurs).Select(PlanNode (value) => CsvValues.Read(value, values.Span, kind)).ToArray()));
        }

        if (header.Find(row, CsvColumn.Constraints) is { } constraints)
        {
            CsvConstraints.AddTo(schema, constraints, issues);
        }

        AddForPeople(schema, row, kind);
        return new CsvObject(name, schema, place) { IsNever = type is { Value: "never" } && header.IsOurs, Type = shared, IsShared = isShared };
    }

    /// <summary>The shapes that rows name.</summary>
    public MappingNode WriteTypes(TextSpan place)
    {
        var types = new MappingBuilder(place);
        foreach (var type in _inOrder)
        {
            if (!type.HasMembers)
            {
                issues.Add(PlanIssues.NotTakenOver, type.Name.Span, $"The table does not say what `{IssueMessages.Shorten(type.Name.Value)}` is, so any value passes.");
            }

            types.Add(type.Name, type.ToSchema());
        }

        return types.ToNode();
    }

    private (CsvType Kind, CsvObject? Shared) AddType(MappingBuilder schema, CsvCell? cell, CsvCell[] row, TextSpan place)
    {
        if (cell is not { } type || (header.IsOurs && type.Value == "never"))
        {
            return (new CsvType([]), null);
        }

        if (CsvType.Parse(type.Value) is { } kind && (!header.IsOurs || kind is { Format: null, Items: null }))
        {
            IEnumerable<ScalarNode> names = kind.Types.Select(name => ForeignNodes.Text(name, type.Span)).ToArray();
            if (names.Any())
            {
                schema.Add("type", type.Span, kind.Types.Count == 1 ? names.First() : new SequenceNode(type.Span, names.ToArray()));
            }

            if (kind.Format is { } format)
            {
                schema.Add("format", type.Span, ForeignNodes.Text(format, type.Span));
            }

            if (kind.Items is { Count: > 0 } items)
            {
                schema.Add("items", type.Span, MappingBuilder.Single("type", type.Span, items.Count == 1 ? ForeignNodes.Text(items[0], type.Span) : new SequenceNode(type.Span, items.Select(PlanNode (item) => ForeignNodes.Text(item, type.Span)).ToArray())));
            }

            return (kind, null);
        }

        if (header.IsOurs)
        {
            schema.Add("type", type.Span, ForeignNodes.Text(type.Value, type.Span));
            return (new CsvType([]), FindType(type, place));
        }

        issues.Add(PlanIssues.NotTakenOver, type.Span, $"Nobody here knows a type `{IssueMessages.Shorten(type.Value)}`, so any value passes.");
        schema.Add("x-type", type.Span, ForeignNodes.Text(type.Value, type.Span));
        return (new CsvType([]), null);
    }

    private CsvObject FindType(CsvCell type, TextSpan place)
    {
        if (!_types.TryGetValue(type.Value, out var found))
        {
            _types.Add(type.Value, found = new CsvObject(ForeignNodes.Text(type.Value, type.Span), null, place) { IsShared = true });
            _inOrder.Add(found);
        }

        return found;
    }

    private void AddRequired(MappingBuilder schema, CsvCell cell)
    {
        if (Yes.Contains(cell.Value.ToLowerInvariant()))
        {
            schema.Add("required", cell.Span, new ScalarNode(cell.Span, "true", isPlain: true));
        }
        else if (!No.Contains(cell.Value.ToLowerInvariant()))
        {
            issues.Add(PlanIssues.NotTakenOver, cell.Span, $"`{IssueMessages.Shorten(cell.Value)}` is neither yes nor no, so the property is optional.");
            schema.Add("x-required", cell.Span, ForeignNodes.Text(cell.Value, cell.Span));
        }
    }

    private void AddForPeople(MappingBuilder schema, CsvCell[] row, CsvType kind)
    {
        if (header.Find(row, CsvColumn.Pii) is { } pii)
        {
            schema.Add(PrivacyClasses.Names.Contains(pii.Value.ToLowerInvariant()) ? "pii" : "x-pii", pii.Span, ForeignNodes.Text(pii.Value.ToLowerInvariant(), pii.Span));
        }

        if (header.Find(row, CsvColumn.Example) is { } example)
        {
            schema.Add("example", example.Span, CsvValues.Read(example.Value, example.Span, kind));
        }

        if (header.Find(row, CsvColumn.Deprecated) is { } deprecated && !No.Contains(deprecated.Value.ToLowerInvariant()))
        {
            var isPlain = Yes.Contains(deprecated.Value.ToLowerInvariant());
            schema.Add("deprecated", deprecated.Span, new ScalarNode(deprecated.Span, isPlain ? "true" : deprecated.Value, isPlain));
        }

        if (header.Find(row, CsvColumn.Description) is { } description)
        {
            schema.Add("description", description.Span, ForeignNodes.Text(description.Value, description.Span));
        }

        foreach (var (key, cell) in header.Others(row))
        {
            schema.Add(key, cell.Span, ForeignNodes.Text(cell.Value, cell.Span));
        }
    }
}
