using System.Globalization;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Formats;

/// <summary>
/// Writes the events of a plan as rules in the shape of Segment's Public API: <c>{type, key, version, jsonSchema}</c>, where the schema is
/// draft-07 over the whole message. Only what a validator needs is written; descriptions and examples stay in the plan. What the API does not
/// have is under keys with <c>x-</c>.
/// </summary>
public sealed class RuleWriter
{
    private readonly Dictionary<string, Schema> _types;

    /// <summary>Takes the plan whose rules are to be written.</summary>
    public RuleWriter(Plan plan) => _types = plan.Types.ToDictionary(type => type.Name, type => type.Schema, StringComparer.Ordinal);

    /// <summary>The rule of one event or other call, as JSON on several lines, without a line break at the end.</summary>
    public string Write(PlannedEvent planned)
    {
        var references = new References();
        var properties = WriteSchema(planned.Properties, references);
        var definitions = WriteDefinitions(references);
        var isNeeded = planned.Properties.Properties.Any(property => property.IsRequired) || planned.Properties.Keywords.Count > 0 || planned.Properties.NumericKeywords.Count > 0;

        var members = planned.Call is CallType.Identify or CallType.Group ? "traits" : "properties";
        return JsonPart.Object(
            ("type", JsonPart.String(planned.Call.ToString().ToUpperInvariant())),
            ("key", planned.Name.Length > 0 ? JsonPart.String(planned.Name) : null),
            ("version", JsonPart.Literal((planned.Version ?? 1).ToString(CultureInfo.InvariantCulture))),
            ("jsonSchema", JsonPart.Object(
                ("type", JsonPart.String("object")),
                ("properties", JsonPart.Object((members, properties))),
                ("required", isNeeded ? JsonPart.Array([JsonPart.String(members)]) : null),
                ("definitions", definitions.Count > 0 ? JsonPart.Object(definitions.Select(definition => (definition.Key, (JsonPart?)definition.Value))) : null))),
            ("x-destinations", planned.Destinations is { } destinations ? JsonPart.Array(destinations.Select(JsonPart.String)) : null)).Layout();
    }

    private JsonPart WriteSchema(Schema schema, References references)
    {
        if (schema.IsNever)
        {
            return JsonPart.Literal("false");
        }

        if (schema.Reference is { } reference)
        {
            references.Add(reference);
            return JsonPart.Object(("$ref", JsonPart.String("#/definitions/" + EscapePointer(reference))), ("x-pii", WriteOptional(schema.Pii)));
        }

        var required = schema.Properties.Where(property => property.IsRequired).ToArray();
        return JsonPart.Object(
            new (string, JsonPart?)[]
            {
                ("type", WriteTypes(schema.Types)),
                ("enum", schema.Enum.Count > 0 ? JsonPart.Array(schema.Enum.Select(value => JsonPart.Literal(value.Json))) : null),
                ("const", schema.Const is { } value ? JsonPart.Literal(value.Json) : null),
                ("properties", schema.DeclaresProperties ? JsonPart.Object(schema.Properties.Select(property => (property.Name, (JsonPart?)WriteSchema(property.Schema, references)))) : null),
                ("required", required.Length > 0 ? JsonPart.Array(required.Select(property => JsonPart.String(property.Name))) : null),
                ("additionalProperties", schema.AdditionalProperties is { } isOpen ? JsonPart.Literal(isOpen ? "true" : "false") : null),
                ("items", schema.Items is { } items ? WriteSchema(items, references) : null),
                ("uniqueItems", schema.UniqueItems ? JsonPart.Literal("true") : null),
                ("format", WriteOptional(schema.Format)),
                ("pattern", WriteOptional(schema.Pattern)),
            }
            .Concat(schema.NumericKeywords.Select(keyword => (keyword.Keyword, (JsonPart?)JsonPart.Literal(keyword.Value))))
            .Concat(schema.Keywords.Select(keyword => (keyword.Keyword, (JsonPart?)WriteKeyword(keyword, references))))
            .Append(("x-pii", WriteOptional(schema.Pii))));
    }

    private JsonPart WriteKeyword(SchemaKeyword keyword, References references) => keyword.Form switch
    {
        SchemaKeywordForm.Single => WriteSchema(keyword.Schemas[0].Schema, references),
        SchemaKeywordForm.List => JsonPart.Array(keyword.Schemas.Select(schema => WriteSchema(schema.Schema, references))),
        _ => JsonPart.Object(keyword.Schemas.Select(schema => (schema.Name, (JsonPart?)WriteSchema(schema.Schema, references)))),
    };

    /// <summary>Writes the types that were referred to, and those that they refer to. A loop, not a recursion: a chain of types can be long.</summary>
    private SortedDictionary<string, JsonPart> WriteDefinitions(References references)
    {
        var definitions = new SortedDictionary<string, JsonPart>(StringComparer.Ordinal);
        while (references.TryTake(out var name))
        {
            definitions.Add(name, WriteSchema(_types[name], references));
        }

        return definitions;
    }

    private static JsonPart? WriteTypes(JsonTypes types)
    {
        var names = JsonTypeNames.Of(types).Select(JsonPart.String).ToArray();
        return names.Length switch
        {
            0 => null,
            1 => names[0],
            _ => JsonPart.Array(names),
        };
    }

    private static JsonPart? WriteOptional(string? value) => value is null ? null : JsonPart.String(value);

    /// <summary>A segment of a JSON Pointer (RFC 6901, section 3) in a URI fragment (section 6).</summary>
    private static string EscapePointer(string segment) => Uri.EscapeDataString(segment.Replace("~", "~0").Replace("/", "~1"));

    /// <summary>The types that a rule refers to, each once.</summary>
    private sealed class References
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);
        private readonly Queue<string> _open = new();

        public void Add(string name)
        {
            if (_known.Add(name))
            {
                _open.Enqueue(name);
            }
        }

        public bool TryTake(out string name)
        {
            name = _open.Count > 0 ? _open.Dequeue() : "";
            return name.Length > 0;
        }
    }
}
