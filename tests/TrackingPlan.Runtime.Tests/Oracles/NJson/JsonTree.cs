using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Oracles.NJson;

/// <summary>JSON with other scalars, and the values inside it.</summary>
internal static class JsonTree
{
    /// <summary>A copy with other texts, names and numbers; numbers are as they are spelt.</summary>
    public static JsonNode? Map(JsonNode? node, Func<string, string> text, Func<string, string> number) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(text(member.Key), Map(member.Value, text, number)))),
        JsonArray items => new JsonArray(items.Select(item => Map(item, text, number)).ToArray()),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(text(value.GetValue<string>())),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => JsonNode.Parse(number(value.ToJsonString())),
        _ => node?.DeepClone(),
    };

    /// <summary>A value and all values in it.</summary>
    public static IEnumerable<JsonNode?> Inside(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Inside(member.Value)).Prepend(node),
        JsonArray items => items.SelectMany(Inside).Prepend(node),
        _ => [node],
    };

    /// <summary>A copy whose members stand in the order of their names.</summary>
    public static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray(items.Select(Sorted).ToArray()),
        _ => node?.DeepClone(),
    };
}
