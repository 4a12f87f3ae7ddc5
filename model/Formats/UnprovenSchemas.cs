using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Model.Formats;

/// <summary>
/// Takes from schemas what the C# types of their values make sure of, and writes what is left. An object that is not written in full is open: what its
/// record can't hold need not be looked for.
/// </summary>
/// <param name="shapes">What the values are in C#.</param>
/// <param name="whole">Writes the schemas from which nothing can be taken.</param>
/// <param name="isUnproven">Whether something is left of a type of the plan. It is asked of those that are referred to, whose schemas have to be written then.</param>
internal sealed class UnprovenSchemas(PlanShapes shapes, SchemaWriter whole, Func<string, bool> isUnproven)
{
    /// <summary>What the document calls the types of which something is left.</summary>
    public const string Types = "types";

    /// <summary>What is left of the schema of a value.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="shape">What the value is in C#; its guarantees are known.</param>
    /// <param name="isItem">Whether it may stand in a list.</param>
    /// <returns>The rest; null for nothing. One without keywords is something: JSON that nobody has looked at yet.</returns>
    public JsonPart? Of(Schema schema, Shape shape, bool isItem) =>
        KeywordsOf(schema, shape, isItem) is { Count: > 0 } keywords ? JsonPart.Object(keywords) : null;

    /// <summary>The same, keyword by keyword.</summary>
    public IReadOnlyList<(string Name, JsonPart? Value)> KeywordsOf(Schema schema, Shape shape, bool isItem)
    {
        var keywords = new List<(string Name, JsonPart? Value)> { ("type", Guarantees.HoldsType(shape, isItem) ? null : SchemaParts.TypesOf(schema)) };
        switch (shape)
        {
            case RecordShape record:
                AddObject(keywords, schema, record);
                break;
            case ListShape list:
                keywords.Add(("items", Of(list.Items, isItem: true)));
                keywords.Add(("uniqueItems", schema.UniqueItems ? JsonPart.Literal("true") : null));
                break;
        }

        keywords.Add(("format", schema.Format is { } format && !Guarantees.HoldsFormat(shape) ? JsonPart.String(format) : null));
        keywords.Add(("pattern", schema.Pattern is { } pattern ? JsonPart.String(pattern) : null));
        keywords.AddRange(schema.NumericKeywords.Select(keyword => (keyword.Keyword, (JsonPart?)JsonPart.Literal(keyword.Value))));
        keywords.RemoveAll(keyword => keyword.Value is null);
        return keywords;
    }

    private JsonPart? Of(ValuePlace place, bool isItem)
    {
        var (schema, shape) = (place.Schema, shapes.Of(place));
        return Guarantees.AreKnown(schema, shape) ? Of(schema, shape, isItem)
            : shape is ReferenceShape reference && IsSplit(reference, schema) ? OfReference(reference, isItem)
            : whole.Write(schema);
    }

    /// <summary>
    /// Whether a value has the C# type of the very type that it refers to. How deep types that only name lists are followed depends on who asks.
    /// </summary>
    private static bool IsSplit(ReferenceShape reference, Schema schema) =>
        schema.Reference == reference.Type.Name && reference.Target is not ListShape && Guarantees.AreKnown(reference.Type.Schema, reference.Target);

    private JsonPart? OfReference(ReferenceShape reference, bool isItem) =>
        isUnproven(reference.Type.Name) ? JsonPart.Object(("$ref", SchemaParts.Pointer(Types, reference.Type.Name)))
        : Guarantees.HoldsType(reference, isItem) || SchemaParts.TypesOf(reference.Type.Schema) is not { } types ? null
        : JsonPart.Object(("type", types));

    private void AddObject(List<(string, JsonPart?)> keywords, Schema schema, RecordShape record)
    {
        // Beside a schema for all other names, each name has to be listed.
        var unlisted = schema.Keywords.Count > 0 ? JsonPart.Literal("true") : null;
        var rest = record.Additional is null ? null : unlisted is null ? JsonPart.Literal("true") : whole.Write(schema.Keywords[0].Schemas[0].Schema);
        var properties = new List<(string Name, JsonPart? Left)>();
        var required = new List<string>();
        var next = 0;
        foreach (var property in schema.Properties)
        {
            // A record has all properties in the plan's order, but for those that have to be absent.
            var member = property.Schema.IsNever ? null : record.Members[next++];
            var left = member is not null ? Of(member.Value, isItem: false) : rest is not null ? JsonPart.Literal("false") : null;
            properties.Add((property.Name, left ?? unlisted));
            if (property.IsRequired && (member is null || (member.Constant is null && !Guarantees.IsWritten(shapes.Of(member.Value)))))
            {
                required.Add(property.Name);
            }
        }

        properties.RemoveAll(property => property.Left is null);
        keywords.Add(("properties", properties.Count > 0 ? JsonPart.Object(properties) : null));
        keywords.Add(("required", required.Count > 0 ? SchemaParts.Texts(required) : null));
        keywords.Add(("additionalProperties", rest ?? (properties.Count > 0 ? JsonPart.Literal("true") : null)));
    }
}
