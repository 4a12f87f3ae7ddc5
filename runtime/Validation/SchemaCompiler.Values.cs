using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <content>The values of keywords.</content>
internal sealed partial class SchemaCompiler
{
    private SchemaNode[] Schemas(string keyword, JsonElement value) => List(keyword, value).Select(Build).ToArray();

    private static JsonElement.ObjectEnumerator Members(string keyword, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : throw Malformed(keyword, value);

    private static bool Boolean(string keyword, JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Malformed(keyword, value);

    private static JsonElement.ArrayEnumerator List(string keyword, JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Malformed(keyword, value);

    private static JsonTypeSet Types(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0
        ? value.EnumerateArray().Aggregate(JsonTypeSet.Any, (types, type) => types | OneType(type))
        : OneType(value);

    private static JsonTypeSet OneType(JsonElement value) => JsonTypeSets.Parse(Text("type", value));

    private static string Text(string keyword, JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Malformed(keyword, value);

    private static string Number(string keyword, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? value.GetRawText() : throw Malformed(keyword, value);

    /// <summary>A count may be spelt 2.0 or 2e0; no value has as many as an <see cref="int"/> can't hold.</summary>
    public static int Count(string keyword, JsonElement value)
    {
        var number = Encoding.UTF8.GetBytes(Number(keyword, value));
        return ExactNumber.IsInteger(number) && ExactNumber.Compare(number, "0"u8) >= 0
            ? (int)Math.Min(value.GetDouble(), int.MaxValue)
            : throw Malformed(keyword, value);
    }

    public static JsonException Malformed(string keyword, JsonElement value) => new($"The keyword `{keyword}` can't have the value {value.GetRawText()}.");
}
