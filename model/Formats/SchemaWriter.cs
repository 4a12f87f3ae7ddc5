using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Formats;

/// <summary>Writes schemas of a plan as draft-07, for one document, and remembers which of the plan's types they refer to.</summary>
/// <param name="types">The types of the plan, by their names.</param>
internal sealed class SchemaWriter(IReadOnlyDictionary<string, PlannedType> types)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Queue<string> _open = new();

    /// <summary>A schema with all that a validator needs of it.</summary>
    public JsonPart Write(Schema schema)
    {
        if (schema.IsNever)
        {
            return JsonPart.Literal("false");
        }

        if (schema.Reference is { } reference)
        {
            AddType(reference);
            return JsonPart.Object(("$ref", SchemaParts.Pointer("definitions", reference)), ("x-pii", WriteOptional(schema.Pii)));
        }

        var required = schema.Properties.Where(property => property.IsRequired).Select(property => property.Name).ToArray();
        return JsonPart.Object(
            new (string, JsonPart?)[]
            {
                ("type", SchemaParts.TypesOf(schema)),
                ("enum", schema.Enum.Count > 0 ? JsonPart.Array(schema.Enum.Select(value => JsonPart.Literal(value.Json))) : null),
                ("const", schema.Const is { } value ? JsonPart.Literal(value.Json) : null),
                ("properties", schema.DeclaresProperties ? JsonPart.Object(schema.Properties.Select(property => (property.Name, (JsonPart?)Write(property.Schema)))) : null),
                ("required", required.Length > 0 ? SchemaParts.Texts(required) : null),
                ("additionalProperties", schema.AdditionalProperties is { } isOpen ? JsonPart.Literal(isOpen ? "true" : "false") : null),
                ("items", schema.Items is { } items ? Write(items) : null),
                ("uniqueItems", schema.UniqueItems ? JsonPart.Literal("true") : null),
                ("format", WriteOptional(schema.Format)),
                ("pattern", WriteOptional(schema.Pattern)),
            }
            .Concat(schema.NumericKeywords.Select(keyword => (keyword.Keyword, (JsonPart?)JsonPart.Literal(keyword.Value))))
            .Concat(schema.Keywords.Select(keyword => (keyword.Keyword, (JsonPart?)WriteKeyword(keyword))))
            .Append(("x-pii", WriteOptional(schema.Pii))));
    }

    /// <summary>The types that were referred to, and those that they refer to; null when there are none. A loop, not a recursion: a chain of types can be long.</summary>
    public JsonPart? WriteDefinitions()
    {
        var definitions = new SortedDictionary<string, JsonPart>(StringComparer.Ordinal);
        while (_open.Count > 0)
        {
            var name = _open.Dequeue();
            definitions.Add(name, Write(types[name].Schema));
        }

        return definitions.Count > 0 ? JsonPart.Object(definitions.Select(definition => (definition.Key, (JsonPart?)definition.Value))) : null;
    }

    private JsonPart WriteKeyword(SchemaKeyword keyword) => keyword.Form switch
    {
        SchemaKeywordForm.Single => Write(keyword.Schemas[0].Schema),
        SchemaKeywordForm.List => JsonPart.Array(keyword.Schemas.Select(schema => Write(schema.Schema))),
        _ => JsonPart.Object(keyword.Schemas.Select(schema => (schema.Name, (JsonPart?)Write(schema.Schema)))),
    };

    private void AddType(string name)
    {
        if (_known.Add(name))
        {
            _open.Enqueue(name);
        }
    }

    private static JsonPart? WriteOptional(string? value) => value is null ? null : JsonPart.String(value);
}
