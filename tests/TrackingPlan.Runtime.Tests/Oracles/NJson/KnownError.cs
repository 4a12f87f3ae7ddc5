using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Oracles.NJson;

/// <summary>
/// Where NJsonSchema 10.7.2 does not do what draft-07 says. What explains a disagreement is another spelling of the pair, which means the same by the
/// specification and leaves out what NJsonSchema gets wrong: of that it has to say what we say of the first one.
/// </summary>
/// <param name="Sentence">What it does, and what the specification says.</param>
/// <param name="Avoid">The other spelling; an equal pair where there is nothing to avoid.</param>
/// <param name="Schema">A schema that shows the error.</param>
/// <param name="Value">A value that shows it.</param>
/// <param name="IsValid">Whether the value follows the schema, by the specification.</param>
internal sealed record KnownError(string Sentence, Func<Pair, Pair> Avoid, string Schema, string Value, bool IsValid)
{
    /// <summary>An error in how NJsonSchema reads single schemas.</summary>
    public static KnownError OfSchemas(string sentence, Action<JsonObject> avoid, string schema, string value, bool isValid) =>
        new(sentence, pair => pair.WithSchemas(inner => Changed(inner, avoid)), schema, value, isValid);

    private static JsonNode Changed(JsonNode schema, Action<JsonObject> change)
    {
        // What stands beside a reference does not count.
        if (schema is JsonObject keywords && !keywords.ContainsKey("$ref"))
        {
            change(keywords);
        }

        return schema;
    }
}
