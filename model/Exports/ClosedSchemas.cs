using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports;

/// <summary>
/// Says in JSON Schema's words that objects are closed. In a plan an object that lists its properties is closed if nothing else is said; in JSON Schema it is open.
/// </summary>
internal static class ClosedSchemas
{
    private const string AdditionalProperties = "additionalProperties";

    /// <summary>The schema with its closed objects closed. One whose properties other schemas name, too, stays open: <c>additionalProperties</c> does not see these.</summary>
    public static Schema Close(Schema schema)
    {
        var isClosed = schema.DeclaresProperties && schema.AdditionalProperties is null && schema.Keywords.All(keyword => !keyword.IsInPlace && keyword.Keyword != AdditionalProperties);
        return schema with
        {
            AdditionalProperties = isClosed ? false : schema.AdditionalProperties,
            Properties = schema.Properties.Select(property => property with { Schema = Close(property.Schema) }).ToEquatableArray(),
            Items = schema.Items is { } items ? Close(items) : null,
            Keywords = schema.Keywords.Select(Close).ToEquatableArray(),
        };
    }

    /// <summary>The types of a plan, closed. A type that is one schema of several for one value does not know the whole, and stays open.</summary>
    public static Dictionary<string, PlannedType> TypesOf(Plan plan)
    {
        var types = plan.Types.ToDictionary(type => type.Name, type => type.Schema, StringComparer.Ordinal);
        var parts = PartsOf(plan.Calls.Select(planned => planned.Properties), types);
        return plan.Types.ToDictionary(type => type.Name, type => parts.Contains(type.Name) ? type : type with { Schema = Close(type.Schema) }, StringComparer.Ordinal);
    }

    /// <summary>The names of the types that are one schema of several for one value.</summary>
    /// <param name="calls">What calls send.</param>
    /// <param name="types">The types of the plan.</param>
    public static HashSet<string> PartsOf(IEnumerable<Schema> calls, IReadOnlyDictionary<string, Schema> types)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(calls.Concat(types.Values).SelectMany(schema => ReferencesInParts(schema, false)));
        while (open.Count > 0)
        {
            var name = open.Dequeue();
            if (parts.Add(name) && types.TryGetValue(name, out var type))
            {
                foreach (var inner in ReferencesInParts(type, true))
                {
                    open.Enqueue(inner);
                }
            }
        }

        return parts;
    }

    private static SchemaKeyword Close(SchemaKeyword keyword) => keyword.IsInPlace
        ? keyword
        : keyword with { Schemas = keyword.Schemas.Select(inner => inner with { Schema = Close(inner.Schema) }).ToEquatableArray() };

    private static IEnumerable<string> ReferencesInParts(Schema schema, bool isPart) => (isPart && schema.Reference is { } name ? new[] { name } : [])
        .Concat(schema.Properties.SelectMany(property => ReferencesInParts(property.Schema, isPart)))
        .Concat(schema.Items is { } items ? ReferencesInParts(items, isPart) : [])
        .Concat(schema.Keywords.SelectMany(keyword => keyword.Schemas.SelectMany(inner => ReferencesInParts(inner.Schema, isPart || keyword.IsInPlace))));
}
