using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Formats;

/// <summary>Pieces of JSON Schema.</summary>
internal static class SchemaParts
{
    /// <summary>No value follows it.</summary>
    public static JsonPart Nothing { get; } = JsonPart.Object(("not", JsonPart.Object()));

    public static JsonPart Texts(IEnumerable<string> values) => JsonPart.Array(values.Select(JsonPart.String));

    public static JsonPart Reference(string definition) => JsonPart.Object(("$ref", JsonPart.String("#/definitions/" + definition)));

    /// <summary>A reference to what stands at the document's top under two names: a JSON Pointer (RFC 6901, section 3) in a URI fragment (section 6).</summary>
    public static JsonPart Pointer(string container, string name) =>
        JsonPart.String($"#/{container}/{Uri.EscapeDataString(name.Replace("~", "~0").Replace("/", "~1"))}");

    public static JsonPart AnyOf(params JsonPart[] schemas) => JsonPart.Object(("anyOf", JsonPart.Array(schemas)));

    public static JsonPart Not(JsonPart schema) => JsonPart.Object(("not", schema));

    /// <summary>The value of <c>type</c>.</summary>
    public static JsonPart Types(params string[] types) => types.Length == 1 ? JsonPart.String(types[0]) : Texts(types);

    /// <summary>The value of <c>type</c> as a schema of a plan states it; null when it does not.</summary>
    public static JsonPart? TypesOf(Schema schema) => JsonTypeNames.Of(schema.Types).ToArray() is { Length: > 0 } names ? Types(names) : null;

    public static JsonPart OfType(params string[] types) => JsonPart.Object(("type", Types(types)));

    public static JsonPart ArrayOf(JsonPart item) => JsonPart.Object(("type", JsonPart.String("array")), ("items", item));

    public static JsonPart Requires(string key) => JsonPart.Object(("required", Texts([key])));

    /// <summary>Nothing may stand at these keys. An editor points at the key, and does not offer it.</summary>
    public static JsonPart Forbidden(IReadOnlyList<string> keys) => JsonPart.Object((OneOf(keys), Nothing));

    /// <summary>A regular expression for these words, of which none has a character that means something in it.</summary>
    private static string OneOf(IReadOnlyList<string> words) => words.Count == 1 ? $"^{words[0]}$" : $"^({string.Join("|", words)})$";
}
