using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>The values that <c>enum</c> or <c>const</c> allows.</summary>
internal sealed class AllowedValues
{
    private readonly Value[] _values;
    private readonly byte[][] _structures;

    public AllowedValues(string keyword, JsonElement[] values)
    {
        Keyword = keyword;
        _values = Array.ConvertAll(values, value => new Value(value));
        _structures = [.. _values.Where(value => value.Kind is JsonValueKind.Object or JsonValueKind.Array).Select(value => Canonical(value.Text))];
        HasNull = Array.Exists(_values, value => value.Kind == JsonValueKind.Null);
        Texts = Array.TrueForAll(_values, value => value.Kind is JsonValueKind.String or JsonValueKind.Null)
            ? [.. _values.Where(value => value.Kind == JsonValueKind.String).Select(value => value.Text)]
            : null;
        Expectation = (_values.Length == 1 ? "" : "one of ") + string.Join(", ", Array.ConvertAll(values, value => value.GetRawText()));
    }

    public string Keyword { get; }

    /// <summary>The texts among them, if all others are null; else there is more to compare than texts, and this is null.</summary>
    public byte[][]? Texts { get; }

    public bool HasNull { get; }

    /// <summary><c>one of "card", "invoice"</c>.</summary>
    public string Expectation { get; }

    /// <summary>Whether the value at the reader is one of them; the reader stays where it is.</summary>
    public bool Allows(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            return _structures.Length > 0 && CanonicalJson.Find(_structures, reader) >= 0;
        }

        foreach (var value in _values)
        {
            if (AreEqual(ref reader, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreEqual(ref Utf8JsonReader reader, Value value) => (reader.TokenType, value.Kind) switch
    {
        (JsonTokenType.String, JsonValueKind.String) => reader.ValueTextEquals(value.Text),
        (JsonTokenType.Number, JsonValueKind.Number) => ExactNumber.Compare(reader.ValueSpan, value.Text) == 0,
        (JsonTokenType.True, JsonValueKind.True) or (JsonTokenType.False, JsonValueKind.False) or (JsonTokenType.Null, JsonValueKind.Null) => true,
        _ => false,
    };

    private static byte[] Canonical(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return CanonicalJson.Write(reader);
    }

    /// <summary>A value; texts and numbers also as the UTF-8 that they are compared by.</summary>
    private readonly struct Value(JsonElement json)
    {
        public JsonValueKind Kind { get; } = json.ValueKind;

        public byte[] Text { get; } = Encoding.UTF8.GetBytes(json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText());
    }
}
