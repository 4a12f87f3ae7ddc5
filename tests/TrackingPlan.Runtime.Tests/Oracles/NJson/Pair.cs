using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Oracles.NJson;

/// <summary>A schema with its definitions, and a value.</summary>
/// <param name="Schema">The schema, whose <c>definitions</c> are those that its references mean.</param>
/// <param name="Value">The value; null is JSON's null.</param>
internal sealed record Pair(JsonNode Schema, JsonNode? Value)
{
    public static Pair Parse(string schema, string value) => new(JsonNode.Parse(schema)!, JsonNode.Parse(value));

    /// <summary>What the plain evaluator says.</summary>
    public bool IsValid => PlainlyIsValid(Schema, Value);

    /// <summary>What the plain evaluator says of a value inside and one keyword.</summary>
    public bool Holds(string keyword, JsonNode? argument, JsonNode? value) =>
        PlainlyIsValid(new JsonObject { [keyword] = argument?.DeepClone(), ["definitions"] = Schema["definitions"]?.DeepClone() }, value);

    /// <summary>The same pair with another schema.</summary>
    public Pair WithSchemas(Func<JsonNode, JsonNode> rewrite) => this with { Schema = SchemaTree.Rewrite(Schema, rewrite) };

    /// <summary>The same pair with other texts, names and numbers, wherever they stand.</summary>
    public Pair WithScalars(Func<string, string> text, Func<string, string> number) => new(JsonTree.Map(Schema, text, number)!, JsonTree.Map(Value, text, number));

    public override string ToString() => $"{Value?.ToJsonString() ?? "null"} against {Schema.ToJsonString()}";

    private static bool PlainlyIsValid(JsonNode schema, JsonNode? value)
    {
        var element = JsonSerializer.SerializeToElement(schema);
        var definitions = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("definitions", out var found) ? found : default;
        return new PlainEvaluator(definitions).IsValid(element, JsonSerializer.SerializeToElement(value));
    }
}
