using System.Globalization;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>Compiles the JSON Schema of a rule. References may be recursive: each target is compiled once.</summary>
internal sealed partial class SchemaCompiler
{
    private readonly JsonElement _root;
    private readonly Dictionary<string, SchemaNode> _targets = new(StringComparer.Ordinal);
    private readonly Queue<(SchemaNode Node, JsonElement Schema)> _unfilled = new();
    private bool _isAnyPii;

    private SchemaCompiler(JsonElement root)
    {
        _root = root;
        _appliesBesideReference = root.TryGetProperty(Draft, out var draft) && AppliesBesideReference(draft);
    }

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
        node.IsAnyPii = compiler._isAnyPii;

        // The fields around an event's properties belong to the spec, not to the plan.
        if (node.Target.Object is { } message)
        {
            message.IsTracked = false;
            message.Additional = message.Additional is { NeverKeyword: not null } ? null : message.Additional;
        }

        return node;
    }

    /// <summary>
    /// A schema that leads back to itself, over references and combined schemas alone, says nothing, and following it would never end. Schemas that need
    /// no other one are taken away, then those that needed only these, and so on.
    /// </summary>
    private void RefuseCircles()
    {
        // Every way back leads over the target of a reference.
        var needs = new Dictionary<SchemaNode, HashSet<SchemaNode>>();
        var open = new Stack<SchemaNode>(_targets.Values);
        while (open.TryPop(out var next))
        {
            if (next.InPlace.Any() && needs.TryAdd(next, [.. next.InPlace]))
            {
                foreach (var needed in next.InPlace)
                {
                    open.Push(needed);
                }
            }
        }

        if (needs.Count == 0)
        {
            return;
        }

        var neededBy = needs.SelectMany(node => node.Value.Select(needed => (Needed: needed, Node: node.Key))).ToLookup(edge => edge.Needed, edge => edge.Node);
        var sound = new Queue<SchemaNode>(neededBy.Select(group => group.Key).Where(node => !needs.ContainsKey(node)));
        while (sound.TryDequeue(out var node))
        {
            needs.Remove(node);
            foreach (var other in neededBy[node])
            {
                if (needs[other].Remove(node) && needs[other].Count == 0)
                {
                    sound.Enqueue(other);
                }
            }
        }

        foreach (var (pointer, target) in _targets)
        {
            if (needs.ContainsKey(target))
            {
                throw new JsonException($"`{pointer}` refers to itself.");
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
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            node.NeverKeyword = schema.ValueKind == JsonValueKind.False ? "not" : null;
            return;
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"A schema is an object, true or false, not {schema.GetRawText()}.");
        }

        node.IsPii = schema.TryGetProperty("x-pii"u8, out _);
        _isAnyPii |= node.IsPii;
        var target = schema.TryGetProperty("$ref"u8, out var reference) ? Resolve(Text("$ref", reference)) : null;
        if (target is null || _appliesBesideReference)
        {
            Apply(node, schema);
        }

        if (target is not null)
        {
            AddReference(node, target);
        }
    }

    private void Apply(SchemaNode node, JsonElement schema)
    {
        var namesProperties = false;
        foreach (var member in schema.EnumerateObject())
        {
            var (keyword, value) = (member.Name, member.Value);
            namesProperties |= keyword is "properties" or "required";
            if (!DraftKeywords.Translate(schema, ref keyword, ref value))
            {
                continue;
            }

            CheckSupport(keyword, value);
            _ = ApplyToScalar(node, keyword, value) || ApplyToObject(node, keyword, value) || ApplyToArray(node, keyword, value) || ApplyCombined(node, keyword, value);
        }

        if (namesProperties)
        {
            BuildProperties(node, schema);
        }
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
            if (target.ValueKind == JsonValueKind.Array && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < target.GetArrayLength())
            {
                target = target[index];
            }
            else if (target.ValueKind != JsonValueKind.Object || !target.TryGetProperty(name, out target))
            {
                throw new JsonException($"`{pointer}` points to nothing.");
            }
        }

        // Known before it is filled: a shape may hold itself.
        var node = _targets[pointer] = new SchemaNode();
        _unfilled.Enqueue((node, target));
        return node;
    }
}
