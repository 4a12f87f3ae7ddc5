using System.Text.Json;

namespace TrackingPlan;

/// <summary>Types in JSON Schema's spelling and in words.</summary>
internal static class JsonTypeSets
{
    private static readonly (string Name, JsonTypeSet Type)[] Names =
    [
        ("string", JsonTypeSet.String), ("integer", JsonTypeSet.Integer), ("number", JsonTypeSet.Number), ("boolean", JsonTypeSet.Boolean),
        ("object", JsonTypeSet.Object), ("array", JsonTypeSet.Array), ("null", JsonTypeSet.Null),
    ];

    public static JsonTypeSet Parse(string? name)
    {
        foreach (var row in Names)
        {
            if (row.Name == name)
            {
                return row.Type;
            }
        }

        throw new JsonException($"`{name}` is not a type of JSON Schema.");
    }

    /// <summary><c>string or null</c>.</summary>
    public static string Describe(JsonTypeSet types) =>
        types == JsonTypeSet.Any ? "any value" : string.Join(" or ", Names.Where(row => types.HasFlag(row.Type)).Select(row => row.Name));

    /// <summary>Whether the value at the reader is of one of the types. 1.0 is an integer, and integers are numbers.</summary>
    public static bool Allows(this JsonTypeSet types, ref Utf8JsonReader reader) => types == JsonTypeSet.Any || reader.TokenType switch
    {
        JsonTokenType.String => types.HasFlag(JsonTypeSet.String),
        JsonTokenType.Number => types.HasFlag(JsonTypeSet.Number) || (types.HasFlag(JsonTypeSet.Integer) && ExactNumber.IsInteger(reader.ValueSpan)),
        JsonTokenType.True or JsonTokenType.False => types.HasFlag(JsonTypeSet.Boolean),
        JsonTokenType.StartObject => types.HasFlag(JsonTypeSet.Object),
        JsonTokenType.StartArray => types.HasFlag(JsonTypeSet.Array),
        _ => types.HasFlag(JsonTypeSet.Null),
    };

    /// <summary>The type of the value at the reader.</summary>
    public static string NameOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => "string",
        JsonTokenType.Number => ExactNumber.IsInteger(reader.ValueSpan) ? "integer" : "number",
        JsonTokenType.True or JsonTokenType.False => "boolean",
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        _ => "null",
    };
}
