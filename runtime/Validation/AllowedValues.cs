using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>The values that <c>enum</c> or <c>const</c> allows.</summary>
internal sealed class AllowedValues
{
    private readonly Value[] _values;

    public AllowedValues(string keyword, IEnumerable<JsonElement> values)
    {
        Keyword = keyword;
        _values = values.Select(value => new Value(value.Clone())).ToArray();
        Expectation = (_values.Length == 1 ? "" : "one of ") + string.Join(", ", _values.Select(value => value.Json.GetRawText()));
    }

    public string Keyword { get; }

    /// <summary>The texts among them, if all others are null; else there is more to compare than texts, and this is null.</summary>
    public byte[][]? Texts => _values.All(value => value.Json.ValueKind is JsonValueKind.String or JsonValueKind.Null)
        ? _values.Where(value => value.Json.ValueKind == JsonValueKind.String).Select(value => value.Text).ToArray()
        : null;

    public bool HasNull => _values.Any(value => value.Json.ValueKind == JsonValueKind.Null);

    /// <summary><c>one of "card", "invoice"</c>.</summary>
    public string Expectation { get; }

    /// <summary>Whether the value at the reader is one of them; the reader stays where it is.</summary>
    public bool Allows(ref Utf8JsonReader reader)
    {
        foreach (var value in _values)
        {
            if (AreEqual(ref reader, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreEqual(ref Utf8JsonReader reader, Value value) => (reader.TokenType, value.Json.ValueKind) switch
    {
        (JsonTokenType.String, JsonValueKind.String) => reader.ValueTextEquals(value.Text),
        (JsonTokenType.Number, JsonValueKind.Number) => ExactNumber.Compare(reader.ValueSpan, value.Text) == 0,
        (JsonTokenType.True, JsonValueKind.True) or (JsonTokenType.False, JsonValueKind.False) or (JsonTokenType.Null, JsonValueKind.Null) => true,
        (JsonTokenType.StartObject, JsonValueKind.Object) or (JsonTokenType.StartArray, JsonValueKind.Array) => AreEqual(reader, value.Json),
        _ => false,
    };

    /// <summary>Compares an object or a list; a copy of the reader is advanced.</summary>
    private static bool AreEqual(Utf8JsonReader reader, JsonElement value)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return JsonEquality.AreEqual(document.RootElement, value);
    }

    /// <summary>A value; texts and numbers also as the UTF-8 that they are compared by.</summary>
    private readonly struct Value(JsonElement json)
    {
        public JsonElement Json { get; } = json;

        public byte[] Text { get; } = Encoding.UTF8.GetBytes(json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText());
    }
}
