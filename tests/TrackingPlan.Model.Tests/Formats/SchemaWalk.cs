using System.Text.Json;
using TrackingPlan.Model.Formats;

namespace TrackingPlan.Model.Tests.Formats;

/// <summary>Walks the schema for plan files as an editor does: from its top along the keys of a plan, through <c>$ref</c>, <c>anyOf</c> and <c>allOf</c>.</summary>
internal static class SchemaWalk
{
    private static readonly JsonElement Root = JsonDocument.Parse(PlanFileSchema.Write()).RootElement;

    /// <summary>The schemas that speak of a value of a plan.</summary>
    /// <param name="path">The keys that lead to the value; <c>0</c> is an item of a list.</param>
    public static IReadOnlyList<JsonElement> At(params string[] path) =>
        path.Aggregate(Expand(Root), (schemas, key) => schemas.SelectMany(schema => Step(schema, key)).SelectMany(Expand)).ToArray();

    /// <summary>The keys that an editor offers for a mapping, in its order, with their descriptions.</summary>
    public static IEnumerable<(string Key, string? Description)> OfferedKeys(params string[] path) =>
        from schema in At(path)
        where schema.TryGetProperty("properties", out _)
        from property in schema.GetProperty("properties").EnumerateObject()
        select (property.Name, property.Value.TryGetProperty("description", out var description) ? description.GetString() : null);

    /// <summary>The texts that an editor offers for a value.</summary>
    public static IEnumerable<string?> OfferedTexts(params string[] path) =>
        from schema in At(path)
        where schema.TryGetProperty("enum", out _)
        from value in schema.GetProperty("enum").EnumerateArray()
        where value.ValueKind == JsonValueKind.String
        select value.GetString();

    /// <summary>Every keyword that the schema uses.</summary>
    public static IEnumerable<string> Keywords() => Keywords(Root).Distinct();

    private static IEnumerable<string> Keywords(JsonElement schema) => schema.ValueKind != JsonValueKind.Object
        ? []
        : schema.EnumerateObject().SelectMany(member => SchemasIn(member).SelectMany(Keywords).Prepend(member.Name));

    private static IEnumerable<JsonElement> SchemasIn(JsonProperty member) => member.Name switch
    {
        "properties" or "patternProperties" or "definitions" => member.Value.EnumerateObject().Select(schema => schema.Value),
        "anyOf" or "allOf" => member.Value.EnumerateArray(),
        "not" or "items" or "additionalProperties" => [member.Value],
        _ => [],
    };

    private static IEnumerable<JsonElement> Expand(JsonElement schema)
    {
        yield return schema;
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!["#/definitions/".Length..];
            foreach (var target in Expand(Root.GetProperty("definitions").GetProperty(name)))
            {
                yield return target;
            }
        }

        foreach (var keyword in new[] { "anyOf", "allOf" })
        {
            foreach (var part in schema.TryGetProperty(keyword, out var parts) ? parts.EnumerateArray().SelectMany(Expand) : [])
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<JsonElement> Step(JsonElement schema, string key)
    {
        if (key == "0")
        {
            return schema.TryGetProperty("items", out var items) ? [items] : [];
        }

        if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out var property))
        {
            return [property];
        }

        return schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object ? [others] : [];
    }
}
