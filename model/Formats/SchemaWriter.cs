using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Formats;

/// <summary>Writes schemas of a plan as draft-07, for one document, and remembers which of the plan's types they refer to.</summary>
/// <param name="types">The types of the plan, by their names.</param>
/// <param name="isForPeople">Whether what the plan says for people is written as well; a validator does not need it.</param>
internal sealed class SchemaWriter(IReadOnlyDictionary<string, PlannedType> types, bool isForPeople = false)
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
            return JsonPart.Object([("$ref", SchemaParts.Pointer("definitions", reference)), .. WriteForPeople(schema), ("x-pii", WriteOptional(schema.Pii))]);
        }

        return JsonPart.Object(WriteMembers(schema));
    }

    /// <summary>The keywords of a schema that is neither <c>false</c> nor a reference.</summary>
    public IReadOnlyList<(string Name, JsonPart? Value)> WriteMembers(Schema schema)
    {
        var required = schema.Properties.Where(property => property.IsRequired).Select(property => property.Name).ToArray();
        return
        [
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
            .. schema.NumericKeywords.Select(keyword => (keyword.Keyword, (JsonPart?)JsonPart.Literal(keyword.Value))),
            .. schema.Keywords.Select(keyword => (keyword.Keyword, (JsonPart?)WriteKeyword(keyword))),
            .. WriteForPeople(schema),
            ("x-pii", WriteOptional(schema.Pii)),
        ];
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

    private (string, JsonPart?)[] WriteForPeople(Schema schema) => !isForPeople ? [] :
    [
        ("description", WriteOptional(schema.Description)),
        ("default", schema.Default is { } value ? JsonPart.Literal(value.Json) : null),
        ("examples", schema.Example is { } example ? JsonPart.Array([JsonPart.Literal(example.Json)]) : null),
        ("deprecated", schema.Deprecation is null ? null : JsonPart.Literal("true")),
    ];

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
