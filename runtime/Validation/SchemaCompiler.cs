using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>Compiles the JSON Schema of a rule. References may be recursive: each target is compiled once.</summary>
internal sealed class SchemaCompiler
{
    /// <summary>Keywords that assert something which this validator does not check; ignoring them would let wrong messages through.</summary>
    private static readonly HashSet<string> Unsupported = new(StringComparer.Ordinal)
    {
        "additionalItems", "allOf", "anyOf", "contains", "dependencies", "else", "if", "maxProperties", "minProperties", "multipleOf", "not", "oneOf",
        "patternProperties", "propertyNames", "then", "uniqueItems",
    };

    private readonly JsonElement _root;
    private readonly Dictionary<string, SchemaNode> _targets = new(StringComparer.Ordinal);

    private SchemaCompiler(JsonElement root) => _root = root;

    /// <summary>Compiles a schema over a whole message.</summary>
    /// <exception cref="JsonException">The schema is not valid, or uses a keyword that is not supported.</exception>
    public static SchemaNode Compile(JsonElement schema)
    {
        var node = new SchemaCompiler(schema).Build(schema);

        // The fields around an event's properties belong to the spec, not to the plan.
        node.IsClosed = false;
        return node;
    }

    private SchemaNode Build(JsonElement schema)
    {
        var node = new SchemaNode();
        Fill(node, schema);
        return node;
    }

    private void Fill(SchemaNode node, JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.True)
        {
            return;
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"A schema is an object, not {schema.GetRawText()}.");
        }

        node.IsPii = schema.TryGetProperty("x-pii", out _);
        if (schema.TryGetProperty("$ref", out var reference))
        {
            node.Reference = Resolve(reference.GetString() ?? "");
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            Apply(node, keyword.Name, keyword.Value);
        }

        node.Properties = BuildProperties(schema);
        node.IsClosed = schema.TryGetProperty("additionalProperties", out var additional)
            ? additional.ValueKind == JsonValueKind.False
            : node.Properties is not null && schema.TryGetProperty("properties", out _);
    }

    private void Apply(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "type" when value.ValueKind == JsonValueKind.Array:
                node.Types = value.EnumerateArray().Aggregate(JsonTypeSet.Any, (types, type) => types | JsonTypeSets.Parse(type.GetString()));
                break;
            case "type":
                node.Types = JsonTypeSets.Parse(value.GetString());
                break;
            case "enum":
                node.Enum = new EnumValues(value.EnumerateArray().Select(item => item.Clone()).ToArray());
                break;
            case "const":
                node.Enum = new EnumValues([value.Clone()]);
                break;
            case "items":
                node.Items = Build(value);
                break;
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                node.NumberBounds = [.. node.NumberBounds, new NumberBound(keyword, Encoding.UTF8.GetBytes(value.GetRawText()), value.GetRawText())];
                break;
            case "minLength" or "maxLength":
                node.LengthBounds = [.. node.LengthBounds, new CountBound(keyword, value.GetInt32(), "characters")];
                break;
            case "minItems" or "maxItems":
                node.ItemBounds = [.. node.ItemBounds, new CountBound(keyword, value.GetInt32(), "items")];
                break;
            case "pattern":
                node.Pattern = new PatternCheck(value.GetString()!);
                break;
            case "additionalProperties" when value.ValueKind == JsonValueKind.Object:
            case var _ when Unsupported.Contains(keyword):
                throw new JsonException($"The keyword `{keyword}` is not supported.");
        }
    }

    private PropertyTable? BuildProperties(JsonElement schema)
    {
        var required = schema.TryGetProperty("required", out var list) ? list.EnumerateArray().Select(item => item.GetString()!).ToHashSet(StringComparer.Ordinal) : [];
        var hasProperties = schema.TryGetProperty("properties", out var properties);
        if (!hasProperties && required.Count == 0)
        {
            return null;
        }

        var rows = new List<PropertyTable.Row>();
        if (hasProperties)
        {
            rows.AddRange(properties.EnumerateObject().Select(property => new PropertyTable.Row(property.Name, Build(property.Value), required.Remove(property.Name))));
        }

        rows.AddRange(required.Select(name => new PropertyTable.Row(name, new SchemaNode(), IsRequired: true)));
        return new PropertyTable(rows);
    }

    private SchemaNode Resolve(string pointer)
    {
        if (_targets.TryGetValue(pointer, out var known))
        {
            return known;
        }

        if (!pointer.StartsWith("#/", StringComparison.Ordinal))
        {
            throw new JsonException($"`{pointer}` does not point into this schema.");
        }

        var target = _root;
        foreach (var segment in pointer[2..].Split('/'))
        {
            var name = Uri.UnescapeDataString(segment).Replace("~1", "/").Replace("~0", "~");
            if (target.ValueKind != JsonValueKind.Object || !target.TryGetProperty(name, out target))
            {
                throw new JsonException($"`{pointer}` points to nothing.");
            }
        }

        // Known before it is filled: a shape may hold itself.
        var node = _targets[pointer] = new SchemaNode();
        Fill(node, target);
        return node;
    }
}
