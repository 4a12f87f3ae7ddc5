using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Oracles.NJson;

/// <summary>Schemas inside schemas.</summary>
internal static class SchemaTree
{
    /// <summary>A copy in which a function has replaced every schema, the inner ones first.</summary>
    public static JsonNode Rewrite(JsonNode schema, Func<JsonNode, JsonNode> rewrite) =>
        rewrite(schema is JsonObject keywords ? new JsonObject(keywords.Select(keyword => KeyValuePair.Create(keyword.Key, Inside(keyword.Key, keyword.Value, rewrite)))) : schema.DeepClone());

    /// <summary>A schema that says one thing more, under <c>allOf</c>.</summary>
    public static void Add(this JsonObject schema, JsonObject part)
    {
        if (!schema.ContainsKey("allOf"))
        {
            schema["allOf"] = new JsonArray();
        }

        schema["allOf"]!.AsArray().Add(part);
    }

    /// <summary>Takes a keyword away from a schema; whether it was there, and what it said.</summary>
    public static bool Take(this JsonObject schema, string keyword, out JsonNode? argument) => schema.Remove(keyword, out argument);

    public static JsonObject Not(JsonNode schema) => new() { ["not"] = schema };

    public static JsonObject AnyOf(params JsonNode[] schemas) => new() { ["anyOf"] = new JsonArray(schemas) };

    private static JsonNode? Inside(string keyword, JsonNode? argument, Func<JsonNode, JsonNode> rewrite) => (keyword, argument) switch
    {
        ("allOf" or "anyOf" or "oneOf" or "items", JsonArray schemas) => new JsonArray(schemas.Select(schema => Rewrite(schema!, rewrite)).ToArray()),
        ("not" or "if" or "then" or "else" or "items" or "additionalItems" or "contains" or "additionalProperties" or "propertyNames", _) => Rewrite(argument!, rewrite),
        ("properties" or "patternProperties" or "dependencies" or "definitions", JsonObject members) =>
            new JsonObject(members.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Key, member.Value is JsonArray names ? names.DeepClone() : Rewrite(member.Value!, rewrite)))),
        _ => argument?.DeepClone(),
    };
}
