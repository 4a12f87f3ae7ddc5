using System.Text.RegularExpressions;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports.Rudder;

/// <summary>What the data catalog of RudderStack can say of one value.</summary>
internal static class RudderSchemas
{
    private static readonly Dictionary<string, JsonTypes> Keywords = new(StringComparer.Ordinal)
    {
        ["minLength"] = JsonTypes.String,
        ["maxLength"] = JsonTypes.String,
        ["minimum"] = JsonTypes.Number | JsonTypes.Integer,
        ["maximum"] = JsonTypes.Number | JsonTypes.Integer,
        ["exclusiveMinimum"] = JsonTypes.Number | JsonTypes.Integer,
        ["exclusiveMaximum"] = JsonTypes.Number | JsonTypes.Integer,
        ["multipleOf"] = JsonTypes.Number | JsonTypes.Integer,
        ["minItems"] = JsonTypes.Array,
        ["maxItems"] = JsonTypes.Array,
    };

    private static readonly HashSet<string> Formats = new(StringComparer.Ordinal) { "date-time", "date", "time", "email", "uuid", "hostname", "ipv4", "ipv6" };

    private static readonly Regex Capital = new("[A-Z]", RegexOptions.CultureInvariant);

    /// <summary>What something means, if rudder-cli takes it: it begins with a letter, and is neither very short nor very long.</summary>
    public static YamlPart? Description(string? text) =>
        text is { Length: >= 3 and <= 2000 } && text[0] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') ? YamlPart.String(text) : null;

    /// <summary>The types of a value; those of its <c>enum</c> or <c>const</c> where it states none, because the catalog takes no values without a type.</summary>
    public static IReadOnlyList<string> TypesOf(Schema schema)
    {
        var types = schema.Types;
        if (types == JsonTypes.None)
        {
            types = ValuesOf(schema).Aggregate(JsonTypes.None, (all, value) => all | value.Types);
        }

        return JsonTypeNames.Of(types.HasFlag(JsonTypes.Number) ? types & ~JsonTypes.Integer : types).ToArray();
    }

    /// <summary>Whether an object may have properties that it does not list.</summary>
    public static YamlPart IsOpen(Schema schema) =>
        YamlPart.Literal(schema.AdditionalProperties ?? (!schema.DeclaresProperties || schema.Keywords.Any(keyword => keyword.Keyword is "additionalProperties" or "patternProperties")) ? "true" : "false");

    /// <summary>The keywords that the catalog has for values of these types; null when the schema states none of them.</summary>
    public static YamlPart? Config(Schema schema, IReadOnlyList<string> types)
    {
        var allowed = types.Aggregate(JsonTypes.None, (all, name) => all | JsonTypeNames.Parse(name)!.Value);
        var values = ValuesOf(schema).ToArray();
        var members = new List<(string, YamlPart?)>();
        if (values.Length > 0 && (allowed & ~(JsonTypes.Object | JsonTypes.Array | JsonTypes.Null)) != 0)
        {
            members.Add(("enum", YamlPart.List(values.Select(value => value.String is { } text ? YamlPart.String(text) : YamlPart.Literal(value.Json)))));
        }

        if (allowed.HasFlag(JsonTypes.String))
        {
            members.Add(("pattern", YamlPart.Optional(schema.Pattern)));
            members.Add(("format", schema.Format is { } format && Formats.Contains(format) ? YamlPart.String(format) : null));
        }

        members.AddRange(schema.NumericKeywords
            .Where(keyword => Keywords.TryGetValue(keyword.Keyword, out var of) && (of & allowed) != 0)
            .Select(keyword => (SnakeCased(keyword.Keyword), (YamlPart?)YamlPart.Literal(keyword.Value))));
        if (allowed.HasFlag(JsonTypes.Array) && schema.UniqueItems)
        {
            members.Add(("unique_items", YamlPart.Literal("true")));
        }

        return members.Any(member => member.Item2 is not null) ? YamlPart.Map([.. members]) : null;
    }

    private static IEnumerable<JsonLiteral> ValuesOf(Schema schema) => schema.Const is { } value ? [value] : schema.Enum;

    private static string SnakeCased(string keyword) => Capital.Replace(keyword, match => "_" + match.Value.ToLowerInvariant());
}
