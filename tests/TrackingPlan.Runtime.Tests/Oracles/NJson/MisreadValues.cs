using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using static TrackingPlan.Runtime.Tests.Oracles.NJson.SchemaTree;

namespace TrackingPlan.Runtime.Tests.Oracles.NJson;

/// <summary>Numbers and texts that NJsonSchema takes for other ones, in a spelling that it can't mistake.</summary>
internal static class MisreadValues
{
    public static KnownError[] All { get; } =
    [
        new("It takes a number with a point or an exponent for no integer; 1.0 is one.", AvoidFractions, """{"type":"integer"}""", "1.0", true),
        new("It reads numbers as doubles or decimals; JSON Schema sets no limits to them.", AvoidLargeNumbers, """{"type":"integer"}""", "1e400", true),
        new("It compares the texts of values; equal are values of one type, with members in any order.", AvoidTexts, """{"enum":["1"]}""", "1", false),
        new("It counts halves of characters; lengths are characters.", AvoidAstral, """{"maxLength":1}""", "\"🍞\"", true),
        KnownError.OfSchemas("In its patterns `$` stands before a newline at the end too; in ECMA-262 it does not.", AvoidNewlines, """{"pattern":"a$"}""", "\"a\\n\"", false),
    ];

    private static Pair AvoidFractions(Pair pair) => pair.WithScalars(text => text, Plain);

    /// <summary>A number without point and exponent, or without zeros behind its point, as long as a decimal holds it exactly.</summary>
    private static string Plain(string number)
    {
        var exponent = number.IndexOfAny(['e', 'E']);
        if (number.Length > 28 || (exponent >= 0 && Math.Abs(int.Parse(number[(exponent + 1)..], CultureInfo.InvariantCulture)) > 10))
        {
            return number;
        }

        var value = decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        return value == 0 ? "0" : value.ToString("G29", CultureInfo.InvariantCulture);
    }

    /// <summary>Decides here what depends on how large they are, and gives them another value: all that is left to ask is whether they are integers and equal.</summary>
    private static Pair AvoidLargeNumbers(Pair pair)
    {
        var names = new Dictionary<string, string>();
        pair.WithScalars(text => text, number => names[number] = number);
        var large = names.Keys.Where(IsLarge).ToArray();
        if (large.Length == 0)
        {
            return pair;
        }

        foreach (var (number, index) in large.Select((number, index) => (number, index)))
        {
            names[number] = pair.Holds("type", "integer", JsonNode.Parse(number)) ? $"{777_000 + index}" : $"{777_000 + index}.5";
        }

        return UnknownKeywords.DecidedFor(pair, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf").WithScalars(text => text, number => names[number]);
    }

    private static bool IsLarge(string number) => number.Contains('e') || number.Length > (number.Contains('.') ? 15 : 18);

    private static Pair AvoidTexts(Pair pair) => (pair with { Value = JsonTree.Sorted(pair.Value) }).WithSchemas(schema =>
    {
        if (schema is JsonObject keywords && !keywords.ContainsKey("$ref") && keywords.Take("enum", out var values))
        {
            var types = values!.AsArray().GroupBy(value => TypeOf(value)).Select(type => new JsonObject { ["type"] = type.Key, ["enum"] = new JsonArray(type.Select(JsonTree.Sorted).ToArray()) });
            keywords.Add(AnyOf(types.ToArray<JsonNode>()));
        }

        return schema;
    });

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString()!.ToLowerInvariant(),
    };

    private static Pair AvoidAstral(Pair pair) => pair.WithScalars(PlainEvaluator.OneUnitEach, number => number);

    private static void AvoidNewlines(JsonObject schema)
    {
        if (schema["pattern"] is { } pattern)
        {
            schema["pattern"] = pattern.GetValue<string>().Replace("$", @"\z");
        }
    }
}
