using System.Text.Json.Nodes;
using static TrackingPlan.Runtime.Tests.Oracles.NJson.SchemaTree;

namespace TrackingPlan.Runtime.Tests.Oracles.NJson;

/// <summary>Keywords that NJsonSchema reads in its own way, said in a way that it can't mistake.</summary>
internal static class MisreadKeywords
{
    public static KnownError[] All { get; } =
    [
        KnownError.OfSchemas("It misses required properties in what is no object; `required` speaks of objects only.", AvoidRequiredOfOthers, """{"required":["a"]}""", "1", true),
        KnownError.OfSchemas("It takes 0 at most for no limit.", AvoidZeroLimits, """{"maxItems":0}""", "[1]", false),
        KnownError.OfSchemas("It takes an empty list of `items` for no list; then all items are additional ones.", AvoidEmptyItems, """{"items":[],"additionalItems":{"type":"string"}}""", "[1]", false),
        KnownError.OfSchemas("It asks the first pattern that fits of `patternProperties` and no other, and none for the names of `properties`; all that fit hold.", AvoidPatterns, """{"patternProperties":{"a":{},"b":{"type":"string"}}}""", """{"ab":1}""", false),
        KnownError.OfSchemas("It takes null for valid where `type` or `oneOf` may allow it, whatever stands beside.", AvoidNullable, """{"type":["integer","null"],"enum":[1]}""", "null", false),
        KnownError.OfSchemas("Where the one schema of a list is a reference it forgets what stands beside the list.", AvoidLonelyReferences, """{"maximum":0,"allOf":[{"$ref":"#/definitions/a"}],"definitions":{"a":{}}}""", "1", false),
        KnownError.OfSchemas("It takes any character between the numbers of an IPv4 address; they are dots.", AvoidAddresses, """{"format":"ipv4"}""", "\"2026-03-01\"", false),
        new("It takes items for equal whose texts are, such as null and the empty text.", pair => UnknownKeywords.DecidedFor(pair, "uniqueItems"), """{"uniqueItems":true}""", "[null,\"\"]", true),
    ];

    private static void AvoidRequiredOfOthers(JsonObject schema)
    {
        if (schema.Take("required", out var names))
        {
            schema.Add(AnyOf(Not(new JsonObject { ["type"] = "object" }), new JsonObject { ["type"] = "object", ["required"] = names }));
        }
    }

    private static void AvoidZeroLimits(JsonObject schema)
    {
        foreach (var (type, most, least) in new[] { ("array", "maxItems", "minItems"), ("object", "maxProperties", "minProperties") })
        {
            if (schema[most]?.ToJsonString() == "0")
            {
                schema.Remove(most);
                schema.Add(Not(new JsonObject { ["type"] = type, [least] = 1 }));
            }
        }
    }

    private static void AvoidEmptyItems(JsonObject schema)
    {
        if (schema["items"] is JsonArray { Count: 0 })
        {
            schema.Remove("items");
            schema["items"] = schema.Take("additionalItems", out var additional) ? additional : new JsonObject();
        }
    }

    private static void AvoidPatterns(JsonObject schema)
    {
        if (schema.Take("patternProperties", out var patterns))
        {
            if (schema.Take("additionalProperties", out var additional))
            {
                schema.Add(new JsonObject { ["properties"] = Anything(schema["properties"]), ["patternProperties"] = Anything(patterns), ["additionalProperties"] = additional });
            }

            foreach (var (pattern, inner) in patterns!.AsObject())
            {
                schema.Add(new JsonObject { ["patternProperties"] = new JsonObject { [pattern] = inner!.DeepClone() } });
            }
        }

        static JsonObject Anything(JsonNode? named) => new((named?.AsObject() ?? []).Select(member => KeyValuePair.Create<string, JsonNode?>(member.Key, new JsonObject())));
    }

    private static void AvoidLonelyReferences(JsonObject schema)
    {
        foreach (var keyword in new[] { "allOf", "anyOf", "oneOf" })
        {
            if (schema[keyword] is JsonArray { Count: 1 } list && list[0]!.AsObject().ContainsKey("$ref"))
            {
                schema[keyword] = new JsonArray(Not(Not(list[0]!.DeepClone())));
            }
        }
    }

    private static void AvoidAddresses(JsonObject schema)
    {
        if (schema["format"]?.GetValue<string>() == "ipv4")
        {
            schema.Remove("format");
            schema.Add(new JsonObject { ["pattern"] = @"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\.|$)){4}$" });
        }
    }

    private static void AvoidNullable(JsonObject schema)
    {
        foreach (var keyword in new[] { "type", "enum", "oneOf" })
        {
            if ((schema.Count > 1 || keyword == "oneOf") && schema.Take(keyword, out var argument))
            {
                schema.Add(Not(Not(new JsonObject { [keyword] = argument })));
            }
        }
    }
}
