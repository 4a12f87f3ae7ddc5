using System.Text.Json.Nodes;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>Plans of all keywords, put together without sense. The same seed gives the same plan.</summary>
public sealed class RandomPlan(int seed)
{
    private const int MaxDepth = 3;

    private static readonly string[] Names =
        ["a", "b", "page id", "pageId", "kind", "additional properties", "class", "to string", "item", "value", "object", "choice", "list", "x1", "4k", "Thing 1", "🍞"];

    private static readonly string[] Simple = ["string", "integer", "number", "boolean", "object", "array", "null"];
    private static readonly string[] Types = ["T0", "T1", "T2", "T3", "Thing", "Choice"];
    private static readonly string[] Formats = ["date-time", "date", "uuid", "uri", "email", "int32", "decimal"];
    private readonly Random _random = new(seed);

    /// <summary>A plan of ten events and some types, as JSON.</summary>
    public string Write() => new JsonObject
    {
        ["plan"] = "Shop",
        ["types"] = new JsonObject(Types.Select(name => KeyValuePair.Create<string, JsonNode?>(name, Schema(0)))),
        ["events"] = new JsonObject(Enumerable.Range(0, 10).Select(i => KeyValuePair.Create<string, JsonNode?>($"Thing {i}", Event()))),
    }.ToJsonString();

    private JsonObject Event()
    {
        var planned = new JsonObject { ["properties"] = Properties(0) };
        AddSome(planned, 0, ["required", "additionalProperties", "patternProperties", "allOf", "anyOf", "oneOf", "not", "if", "dependencies", "minProperties"], 2);
        return planned;
    }

    private JsonNode Schema(int depth)
    {
        var kind = _random.Next(12);
        if (kind == 0)
        {
            return Pick(Simple);
        }

        if (kind == 1)
        {
            return new JsonObject { ["type"] = Pick(Types) };
        }

        if (kind > 9)
        {
            return Sensible(depth);
        }

        var schema = new JsonObject();
        if (kind < 7)
        {
            schema["type"] = kind < 5 ? Pick(Simple) : new JsonArray([.. Simple.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4)).Select(name => (JsonNode)name)]);
        }

        AddSome(schema, depth, ["enum", "const", "properties", "additionalProperties", "patternProperties", "items", "allOf", "anyOf", "oneOf", "format", "pattern", "minimum", "uniqueItems", "contains", "not", "if", "dependencies", "required", "minItems"], 4);
        return schema;
    }

    /// <summary>What people write, and chance alone seldom does.</summary>
    private JsonObject Sensible(int depth) => _random.Next(5) switch
    {
        0 => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = new JsonArray("string", "integer", Pick(["null", "boolean", "array"])) } },
        1 => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["enum"] = new JsonArray("on", 1, Pick(["x", "y z"])) } },
        2 => new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["anyOf"] = new JsonArray("string", new JsonObject { ["enum"] = new JsonArray(1, 2.50m) }, Pick(Types)) } },
        3 => new JsonObject { ["properties"] = Properties(depth), ["oneOf"] = new JsonArray(Kind(depth, 1), Kind(depth, 2)) },
        _ => new JsonObject { ["allOf"] = new JsonArray(Pick(Types), new JsonObject { ["properties"] = Properties(depth) }) },
    };

    private JsonObject Kind(int depth, int number)
    {
        var properties = Properties(depth + 1);
        properties["kind"] = new JsonObject { ["const"] = $"kind {number}", ["required"] = true };
        return new JsonObject { ["properties"] = properties };
    }

    private void AddSome(JsonObject schema, int depth, string[] keywords, int most)
    {
        foreach (var keyword in keywords.OrderBy(_ => _random.Next()).Take(_random.Next(0, most + 1)))
        {
            schema[keyword] = keyword switch
            {
                "enum" => new JsonArray([.. Values().DistinctBy(value => value?.ToJsonString()).Take(_random.Next(1, 5))]),
                "const" => Values().First(),
                "properties" => Properties(depth),
                "additionalProperties" => _random.Next(2) == 0 ? _random.Next(2) == 0 : Inner(depth),
                "patternProperties" => new JsonObject { ["^x"] = Inner(depth) },
                "dependencies" => new JsonObject { [Pick(Names)] = Inner(depth) },
                "items" or "contains" or "not" => Inner(depth),
                "if" => new JsonObject { ["required"] = new JsonArray("a") },
                "allOf" or "anyOf" or "oneOf" => new JsonArray([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Inner(depth))]),
                "format" => Pick(Formats),
                "pattern" => "^\"<x>",
                "uniqueItems" => true,
                "required" => new JsonArray(Pick(Names)),
                _ => 1,
            };
        }

        if (schema.ContainsKey("if"))
        {
            schema["then"] = Inner(depth);
        }
    }

    private JsonNode Inner(int depth) => depth >= MaxDepth ? Pick(_random.Next(2) == 0 ? Simple : Types) : Schema(depth + 1);

    private JsonObject Properties(int depth) =>
        new(Names.OrderBy(_ => _random.Next()).Take(_random.Next(0, 5)).Select(name => KeyValuePair.Create<string, JsonNode?>(name, Inner(depth))));

    private IEnumerable<JsonNode?> Values() =>
        new JsonNode?[] { "a b", "a-b", "\"q\"", "1", 1, -1, 2.50m, true, null, new JsonArray(1), new JsonObject { ["x"] = 1 } }
            .OrderBy(value => value is JsonArray or JsonObject ? 5 + _random.Next(20) : _random.Next(20));

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
