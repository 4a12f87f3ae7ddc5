using System.Text.Json;
using System.Text.Json.Nodes;
using static TrackingPlan.Runtime.Tests.Oracles.NJson.SchemaTree;

namespace TrackingPlan.Runtime.Tests.Oracles.NJson;

/// <summary>What NJsonSchema does not know of draft-07, said with keywords that it knows.</summary>
internal static class UnknownKeywords
{
    public static KnownError[] All { get; } =
    [
        new("It can't read true and false as schemas; they are schemas that everything and nothing follows.", AvoidBooleans, """{"items":true}""", "[1]", true),
        KnownError.OfSchemas("It ignores `const`; only an equal value is valid.", AvoidConst, """{"const":1}""", "2", false),
        KnownError.OfSchemas("It ignores `contains`; an item has to follow it.", AvoidContains, """{"contains":{"minimum":5}}""", "[1]", false),
        KnownError.OfSchemas("It ignores `if`; then `then` or `else` holds.", AvoidIf, """{"if":{"minimum":5},"then":{"maximum":7},"else":{"maximum":2}}""", "3", false),
        KnownError.OfSchemas("It ignores `dependencies`; they hold where their property is there.", AvoidDependencies, """{"dependencies":{"a":["b"]}}""", """{"a":1}""", false),
        new("It ignores `propertyNames`; every name has to follow it.", pair => DecidedFor(pair, "propertyNames"), """{"propertyNames":{"maxLength":1}}""", """{"ab":1}""", false),
    ];

    /// <summary>
    /// For a given value, a keyword says nothing else than which of the values in it break it, and these can be named one by one: for what NJsonSchema
    /// has no other words for. What the keyword says is left to the plain evaluator, everything around it to NJsonSchema.
    /// </summary>
    public static Pair DecidedFor(Pair pair, params string[] keywords) => pair.WithSchemas(schema =>
    {
        foreach (var keyword in keywords)
        {
            if (schema is JsonObject known && !known.ContainsKey("$ref") && known.Take(keyword, out var argument))
            {
                var breaking = JsonTree.Inside(pair.Value).Where(value => !pair.Holds(keyword, argument, value)).Select(value => value?.DeepClone()).ToArray();
                if (breaking.Length > 0)
                {
                    known.Add(Not(new JsonObject { ["enum"] = new JsonArray(breaking) }));
                }
            }
        }

        return schema;
    });

    private static Pair AvoidBooleans(Pair pair) => pair.WithSchemas(schema => schema.GetValueKind() switch
    {
        JsonValueKind.True => new JsonObject(),
        JsonValueKind.False => Not(new JsonObject()),
        _ => schema,
    });

    private static void AvoidConst(JsonObject schema)
    {
        if (schema.Take("const", out var value))
        {
            schema.Add(new JsonObject { ["enum"] = new JsonArray(value) });
        }
    }

    private static void AvoidContains(JsonObject schema)
    {
        if (schema.Take("contains", out var item))
        {
            schema.Add(Not(new JsonObject { ["type"] = "array", ["items"] = Not(item!) }));
        }
    }

    private static void AvoidIf(JsonObject schema)
    {
        schema.Take("then", out var then);
        schema.Take("else", out var otherwise);
        if (schema.Take("if", out var condition))
        {
            schema.Add(AnyOf(Not(condition!.DeepClone()), then ?? new JsonObject()));
            schema.Add(AnyOf(condition, otherwise ?? new JsonObject()));
        }
    }

    private static void AvoidDependencies(JsonObject schema)
    {
        if (schema.Take("dependencies", out var dependencies))
        {
            foreach (var (name, dependency) in dependencies!.AsObject().ToArray())
            {
                var needed = dependency is JsonArray names ? new JsonObject { ["required"] = names.DeepClone() } : dependency!.DeepClone();
                schema.Add(AnyOf(Not(new JsonObject { ["type"] = "object", ["required"] = new JsonArray(name) }), needed));
            }
        }
    }
}
