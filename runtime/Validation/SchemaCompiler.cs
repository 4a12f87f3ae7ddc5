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
    private readonly Queue<(SchemaNode Node, JsonElement Schema)> _unfilled = new();

    private SchemaCompiler(JsonElement root) => _root = root;

    /// <summary>Compiles a schema over a whole message.</summary>
    /// <exception cref="JsonException">The schema is not valid, or uses a keyword that is not supported.</exception>
    public static SchemaNode Compile(JsonElement schema)
    {
        var compiler = new SchemaCompiler(schema);
        var node = compiler.Resolve("#");

        // A loop, not a recursion: a chain of references can be long.
        while (compiler._unfilled.TryDequeue(out var target))
        {
            compiler.Fill(target.Node, target.Schema);
        }

        compiler.RefuseCircles();

        // The fields around an event's properties belong to the spec, not to the plan.
        node.Target.IsClosed = false;
        return node;
    }

    /// <summary>A reference that leads back to itself, with no schema on the way, says nothing, and following it would never end.</summary>
    private void RefuseCircles()
    {
        foreach (var (pointer, target) in _targets)
        {
            var passed = new HashSet<SchemaNode>();
            for (var node = target; node.Reference is not null; node = node.Reference)
            {
                if (!passed.Add(node))
                {
                    throw new JsonException($"`{pointer}` refers to itself.");
                }
            }
        }
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
            node.Reference = Resolve(Text("$ref", reference));
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
            case "type" when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0:
                node.Types = value.EnumerateArray().Aggregate(JsonTypeSet.Any, (types, type) => types | JsonTypeSets.Parse(Text(keyword, type)));
                break;
            case "type":
                node.Types = JsonTypeSets.Parse(Text(keyword, value));
                break;
            case "enum":
                node.AllowedValues = [.. node.AllowedValues, new AllowedValues(keyword, List(keyword, value))];
                break;
            case "const":
                node.AllowedValues = [.. node.AllowedValues, new AllowedValues(keyword, [value])];
                break;
            case "items" when value.ValueKind != JsonValueKind.Array:
                node.Items = Build(value);
                break;
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                var limit = Number(keyword, value);
                node.NumberBounds = [.. node.NumberBounds, new NumberBound(keyword, Encoding.UTF8.GetBytes(limit), limit)];
                break;
            case "minLength" or "maxLength":
                node.LengthBounds = [.. node.LengthBounds, new CountBound(keyword, Count(keyword, value), "character")];
                break;
            case "minItems" or "maxItems":
                node.ItemBounds = [.. node.ItemBounds, new CountBound(keyword, Count(keyword, value), "item")];
                break;
            case "pattern":
                node.Pattern = new PatternCheck(Text(keyword, value));
                break;
            case "items":
            case "additionalProperties" when value.ValueKind is not (JsonValueKind.True or JsonValueKind.False):
            case var _ when Unsupported.Contains(keyword):
                throw new JsonException($"The keyword `{keyword}` is not supported.");
        }
    }

    private PropertyTable? BuildProperties(JsonElement schema)
    {
        var required = schema.TryGetProperty("required", out var list) ? List("required", list).Select(item => Text("required", item)).ToHashSet(StringComparer.Ordinal) : [];
        var hasProperties = schema.TryGetProperty("properties", out var properties);
        if (hasProperties && properties.ValueKind != JsonValueKind.Object)
        {
            throw Malformed("properties", properties);
        }

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

        if (pointer != "#" && !pointer.StartsWith("#/", StringComparison.Ordinal))
        {
            throw new JsonException($"`{pointer}` does not point into this schema.");
        }

        var target = _root;

        // First what a URI escapes, for the whole pointer, then what a pointer escapes (RFC 6901, section 6).
        foreach (var segment in Uri.UnescapeDataString(pointer).Split('/').Skip(1))
        {
            var name = segment.Replace("~1", "/").Replace("~0", "~");
            if (target.ValueKind != JsonValueKind.Object || !target.TryGetProperty(name, out target))
            {
                throw new JsonException($"`{pointer}` points to nothing.");
            }
        }

        // Known before it is filled: a shape may hold itself.
        var node = _targets[pointer] = new SchemaNode();
        _unfilled.Enqueue((node, target));
        return node;
    }

    private static JsonElement.ArrayEnumerator List(string keyword, JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Malformed(keyword, value);

    private static string Text(string keyword, JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Malformed(keyword, value);

    private static string Number(string keyword, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? value.GetRawText() : throw Malformed(keyword, value);

    /// <summary>A count may be spelt 2.0 or 2e0; no value has as many as an <see cref="int"/> can't hold.</summary>
    private static int Count(string keyword, JsonElement value)
    {
        var number = Encoding.UTF8.GetBytes(Number(keyword, value));
        return ExactNumber.IsInteger(number) && ExactNumber.Compare(number, "0"u8) >= 0
            ? (int)Math.Min(value.GetDouble(), int.MaxValue)
            : throw Malformed(keyword, value);
    }

    private static JsonException Malformed(string keyword, JsonElement value) => new($"The keyword `{keyword}` can't have the value {value.GetRawText()}.");
}
