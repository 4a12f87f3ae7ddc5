using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrackingPlan;

/// <summary>The values that <c>enum</c> or <c>const</c> allows.</summary>
internal sealed class EnumValues(IReadOnlyList<JsonElement> values)
{
    /// <summary><c>one of "card", "invoice"</c>.</summary>
    public string Expectation { get; } =
        (values.Count == 1 ? "" : "one of ") + string.Join(", ", values.Select(value => value.GetRawText()));

    /// <summary>Whether the value at the reader is one of them; the reader stays where it is.</summary>
    public bool Allows(ref Utf8JsonReader reader, ReadOnlySpan<byte> message)
    {
        foreach (var value in values)
        {
            if (AreEqual(ref reader, message, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreEqual(ref Utf8JsonReader reader, ReadOnlySpan<byte> message, JsonElement value) => (reader.TokenType, value.ValueKind) switch
    {
        (JsonTokenType.String, JsonValueKind.String) => reader.ValueTextEquals(value.GetString()),
        (JsonTokenType.Number, JsonValueKind.Number) => ExactNumber.Compare(reader.ValueSpan, System.Text.Encoding.UTF8.GetBytes(value.GetRawText())) == 0,
        (JsonTokenType.True, JsonValueKind.True) or (JsonTokenType.False, JsonValueKind.False) or (JsonTokenType.Null, JsonValueKind.Null) => true,
        (JsonTokenType.StartObject, JsonValueKind.Object) or (JsonTokenType.StartArray, JsonValueKind.Array) =>
            JsonNode.DeepEquals(JsonNode.Parse(SubValue.At(reader, message)), JsonNode.Parse(value.GetRawText())),
        _ => false,
    };
}
