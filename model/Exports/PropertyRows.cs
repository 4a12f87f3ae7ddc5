using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports;

/// <summary>The properties of calls as cells of a table.</summary>
internal sealed class PropertyRows
{
    private readonly Dictionary<string, PlannedType> _types;

    /// <summary>The types that are being written. One that holds itself ends there.</summary>
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public PropertyRows(Plan plan) => _types = plan.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The rows of a call: path, type, required, constraints, values, privacy class, example, deprecation, description. A call without properties has an empty one.</summary>
    public IReadOnlyList<string[]> Of(PlannedEvent planned)
    {
        var rows = new List<string[]>();
        AddProperties(rows, planned.Properties, "");
        return rows.Count > 0 ? rows : [["", "", "", "", "", "", "", "", ""]];
    }

    private static string TypeOf(Schema schema) =>
        schema.Reference ?? (schema.IsNever ? "never" : string.Join(" or ", JsonTypeNames.Of(schema.Types)));

    private static string ConstraintsOf(Schema schema) => string.Join("; ", new[]
    {
        schema.Format is { } format ? $"format {format}" : null,
        schema.Pattern is { } pattern ? $"pattern {pattern}" : null,
        schema.UniqueItems ? "uniqueItems" : null,
    }
        .Concat(schema.NumericKeywords.Select(keyword => $"{keyword.Keyword} {keyword.Value}"))
        .Concat(schema.Keywords.Select(keyword => keyword.Keyword))
        .Where(text => text is not null));

    private static string ValuesOf(Schema schema) =>
        string.Join(" | ", (schema.Const is { } only ? [only] : schema.Enum.AsEnumerable()).Select(value => value.String ?? value.Json));

    private void AddProperties(List<string[]> rows, Schema schema, string prefix)
    {
        foreach (var property in schema.Properties)
        {
            Add(rows, property.Schema, prefix + property.Name, property.IsRequired);
        }
    }

    private void Add(List<string[]> rows, Schema schema, string path, bool isRequired)
    {
        if (rows.Count == ExportLimits.ValuesPerCall)
        {
            return;
        }

        rows.Add(
        [
            path, TypeOf(schema), isRequired ? "yes" : "no", ConstraintsOf(schema), ValuesOf(schema), schema.Pii ?? "",
            schema.Example is { } example ? example.String ?? example.Json : "", schema.Deprecation is { Length: 0 } ? "yes" : schema.Deprecation ?? "", schema.Description ?? "",
        ]);
        AddInside(rows, schema, path);
    }

    private void AddInside(List<string[]> rows, Schema schema, string path)
    {
        if (schema.Reference is { } name)
        {
            if (_open.Add(name))
            {
                AddInside(rows, _types[name].Schema, path);
                _open.Remove(name);
            }

            return;
        }

        AddProperties(rows, schema, path + ".");
        if (schema.Items is { } items)
        {
            Add(rows, items, path + "[]", isRequired: false);
        }
    }
}
