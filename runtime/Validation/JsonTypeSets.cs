using System.Text.Json;

namespace TrackingPlan;

/// <summary>Types in JSON Schema's spelling and in words.</summary>
internal static class JsonTypeSets
{
    private static readonly (JsonTypeSet Type, string Name, string Phrase)[] Rows =
    [
        (JsonTypeSet.String, "string", "text"),
        (JsonTypeSet.Integer, "integer", "a whole number"),
        (JsonTypeSet.Number, "number", "a number"),
        (JsonTypeSet.Boolean, "boolean", "true or false"),
        (JsonTypeSet.Object, "object", "an object"),
        (JsonTypeSet.Array, "array", "a list"),
        (JsonTypeSet.Null, "null", "null"),
    ];

    private static readonly string[] Described = Join(row => row.Name);
    private static readonly string[] Phrased = Join(row => row.Phrase);

    /// <exception cref="JsonException">There is no such type.</exception>
    public static JsonTypeSet Parse(string name)
    {
        foreach (var row in Rows)
        {
            if (row.Name == name)
            {
                return row.Type;
            }
        }

        throw new JsonException($"`{name}` is not a type of JSON Schema.");
    }

    /// <summary><c>string or null</c>.</summary>
    public static string Describe(JsonTypeSet types) => types == JsonTypeSet.Any ? "any value" : Described[(int)types];

    /// <summary>The types that <see cref="Describe"/> has described.</summary>
    public static JsonTypeSet ParseDescription(string description) => description.Split(" or ").Aggregate(JsonTypeSet.Any, (types, name) => types | Parse(name));

    /// <summary>Types in a sentence: <c>text or null</c>.</summary>
    public static string Phrase(JsonTypeSet types) => Phrased[(int)types];

    /// <summary>A type that was found, in a sentence that has said what is expected.</summary>
    public static string Phrase(JsonTypeSet found, JsonTypeSet expected) => found switch
    {
        JsonTypeSet.Number when expected.HasFlag(JsonTypeSet.Integer) => "a number with a fraction",
        JsonTypeSet.Integer => Phrase(JsonTypeSet.Number),
        JsonTypeSet.Boolean => "a boolean",
        _ => Phrase(found),
    };

    /// <summary>
    /// Whether the value at the reader is of one of the types. 1.0 is an integer, and integers are numbers. The bits are asked themselves: as long as code is
    /// not optimised, <see cref="Enum.HasFlag"/> puts both sets on the heap.
    /// </summary>
    public static bool Allows(this JsonTypeSet types, ref Utf8JsonReader reader) => types == JsonTypeSet.Any || reader.TokenType switch
    {
        JsonTokenType.String => (types & JsonTypeSet.String) != 0,
        JsonTokenType.Number => (types & JsonTypeSet.Number) != 0 || ((types & JsonTypeSet.Integer) != 0 && ExactNumber.IsInteger(reader.ValueSpan)),
        JsonTokenType.True or JsonTokenType.False => (types & JsonTypeSet.Boolean) != 0,
        JsonTokenType.StartObject => (types & JsonTypeSet.Object) != 0,
        JsonTokenType.StartArray => (types & JsonTypeSet.Array) != 0,
        _ => (types & JsonTypeSet.Null) != 0,
    };

    /// <summary>The type of the value at the reader.</summary>
    public static JsonTypeSet TypeOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => JsonTypeSet.String,
        JsonTokenType.Number => ExactNumber.IsInteger(reader.ValueSpan) ? JsonTypeSet.Integer : JsonTypeSet.Number,
        JsonTokenType.True or JsonTokenType.False => JsonTypeSet.Boolean,
        JsonTokenType.StartObject => JsonTypeSet.Object,
        JsonTokenType.StartArray => JsonTypeSet.Array,
        _ => JsonTypeSet.Null,
    };

    /// <summary>The words for each set of types, by its bits.</summary>
    private static string[] Join(Func<(JsonTypeSet Type, string Name, string Phrase), string> word) =>
        [.. Enumerable.Range(0, (int)JsonTypeSet.All + 1).Select(types => string.Join(" or ", Rows.Where(row => ((JsonTypeSet)types).HasFlag(row.Type)).Select(word)))];
}
