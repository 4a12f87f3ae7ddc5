using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TrackingPlan.Runtime.Tests.Oracles;

/// <summary>
/// JSON Schema draft-07 (validation, section 6), keyword by keyword and without a thought for speed. It shares no code with the engine. Its patterns are
/// simple ones, and its references lead to definitions.
/// </summary>
/// <param name="definitions">What <c>#/definitions</c> holds.</param>
internal sealed class PlainEvaluator(JsonElement definitions)
{
    public bool IsValid(JsonElement schema, JsonElement value) => schema.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ when schema.TryGetProperty("$ref", out var reference) => IsValid(definitions.GetProperty(reference.GetString()!["#/definitions/".Length..]), value),
        _ => schema.EnumerateObject().All(keyword => Holds(keyword.Name, keyword.Value, schema, value)),
    };

    private bool Holds(string keyword, JsonElement expected, JsonElement schema, JsonElement value) => keyword switch
    {
        "type" => Items(expected).Any(type => IsOfType(type.GetString()!, value)),
        "enum" => expected.EnumerateArray().Any(allowed => AreEqual(allowed, value)),
        "const" => AreEqual(expected, value),
        "allOf" => expected.EnumerateArray().All(part => IsValid(part, value)),
        "anyOf" => expected.EnumerateArray().Any(part => IsValid(part, value)),
        "oneOf" => expected.EnumerateArray().Count(part => IsValid(part, value)) == 1,
        "not" => !IsValid(expected, value),
        "if" => !schema.TryGetProperty(IsValid(expected, value) ? "then" : "else", out var branch) || IsValid(branch, value),
        _ => value.ValueKind switch
        {
            JsonValueKind.Number => HoldsForNumber(keyword, expected, value),
            JsonValueKind.String => HoldsForText(keyword, expected, value.GetString()!),
            JsonValueKind.Array => HoldsForList(keyword, expected, schema, value.EnumerateArray().ToArray()),
            JsonValueKind.Object => HoldsForObject(keyword, expected, schema, value),
            _ => true,
        },
    };

    private static bool HoldsForNumber(string keyword, JsonElement expected, JsonElement value) => keyword switch
    {
        "minimum" => Compare(value, expected) >= 0,
        "maximum" => Compare(value, expected) <= 0,
        "exclusiveMinimum" => Compare(value, expected) > 0,
        "exclusiveMaximum" => Compare(value, expected) < 0,
        "multipleOf" => Fraction(value) is var (numerator, power) && Fraction(expected) is var (divisor, otherPower)
            && (numerator * BigInteger.Pow(10, otherPower) % (divisor * BigInteger.Pow(10, power))).IsZero,
        _ => true,
    };

    private static bool HoldsForText(string keyword, JsonElement expected, string text) => keyword switch
    {
        "minLength" => text.EnumerateRunes().Count() >= expected.GetDecimal(),
        "maxLength" => text.EnumerateRunes().Count() <= expected.GetDecimal(),
        "pattern" => Matches(text, expected.GetString()!),
        "format" => HasFormat(text, expected.GetString()!),
        _ => true,
    };

    /// <summary>
    /// .NET counts halves of characters: each that has two is replaced by one that has one. Its <c>$</c> also stands before a newline at the end, its <c>\z</c> does not.
    /// </summary>
    private static bool Matches(string text, string pattern) => Regex.IsMatch(OneUnitEach(text), OneUnitEach(pattern).Replace("$", @"\z"));

    /// <summary>A text with a character of one unit in place of each that has two.</summary>
    public static string OneUnitEach(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp ? (char)rune.Value : (char)(0xE000 + (rune.Value % 0x1000))));

    private static bool HasFormat(string text, string format) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "ipv4" => text.Split('.') is { Length: 4 } parts && parts.All(part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == part),
        _ => throw new ArgumentException($"The format {format} is not among those of random schemas."),
    };

    private bool HoldsForList(string keyword, JsonElement expected, JsonElement schema, JsonElement[] items) => keyword switch
    {
        "minItems" => items.Length >= expected.GetDecimal(),
        "maxItems" => items.Length <= expected.GetDecimal(),
        "uniqueItems" => !expected.GetBoolean() || !items.Where((item, i) => items.Take(i).Any(other => AreEqual(item, other))).Any(),
        "contains" => items.Any(item => IsValid(expected, item)),
        "items" when expected.ValueKind == JsonValueKind.Array => items.Zip(expected.EnumerateArray()).All(pair => IsValid(pair.Second, pair.First)),
        "items" => items.All(item => IsValid(expected, item)),
        "additionalItems" => !(schema.TryGetProperty("items", out var places) && places.ValueKind == JsonValueKind.Array)
            || items.Skip(places.GetArrayLength()).All(item => IsValid(expected, item)),
        _ => true,
    };

    private bool HoldsForObject(string keyword, JsonElement expected, JsonElement schema, JsonElement value)
    {
        var members = value.EnumerateObject().ToArray();
        return keyword switch
        {
            "minProperties" => members.Length >= expected.GetDecimal(),
            "maxProperties" => members.Length <= expected.GetDecimal(),
            "required" => expected.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
            "properties" => expected.EnumerateObject().All(property => !value.TryGetProperty(property.Name, out var inner) || IsValid(property.Value, inner)),
            "patternProperties" => expected.EnumerateObject().All(pattern => members.All(member => !Matches(member.Name, pattern.Name) || IsValid(pattern.Value, member.Value))),
            "additionalProperties" => members.All(member => IsNamed(schema, member.Name) || IsValid(expected, member.Value)),
            "propertyNames" => members.All(member => IsValid(expected, JsonSerializer.SerializeToElement(member.Name))),
            "dependencies" => expected.EnumerateObject().All(dependency => !value.TryGetProperty(dependency.Name, out _)
                || (dependency.Value.ValueKind == JsonValueKind.Array
                    ? dependency.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _))
                    : IsValid(dependency.Value, value))),
            _ => true,
        };
    }

    private static bool IsNamed(JsonElement schema, string name) =>
        (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _))
        || (schema.TryGetProperty("patternProperties", out var patterns) && patterns.EnumerateObject().Any(pattern => Matches(name, pattern.Name)));

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && Fraction(value) is var (numerator, power) && (numerator % BigInteger.Pow(10, power)).IsZero,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => value.ValueKind.ToString().Equals(type, StringComparison.OrdinalIgnoreCase),
    };

    private static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.Number => Compare(left, right) == 0,
            JsonValueKind.String => left.GetString() == right.GetString(),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => AreEqual(pair.First, pair.Second)),
            JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
                && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out var other) && AreEqual(member.Value, other)),
            _ => true,
        };
    }

    private static int Compare(JsonElement left, JsonElement right)
    {
        var (a, aPower) = Fraction(left);
        var (b, bPower) = Fraction(right);
        return (a * BigInteger.Pow(10, bPower)).CompareTo(b * BigInteger.Pow(10, aPower));
    }

    /// <summary>A number as a numerator over a power of ten.</summary>
    private static (BigInteger Numerator, int Power) Fraction(JsonElement number)
    {
        var parts = number.GetRawText().ToLowerInvariant().Split('e');
        var point = parts[0].IndexOf('.');
        var power = (point < 0 ? 0 : parts[0].Length - point - 1) - (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        var digits = BigInteger.Parse(parts[0].Replace(".", ""), CultureInfo.InvariantCulture);
        return power >= 0 ? (digits, power) : (digits * BigInteger.Pow(10, -power), 0);
    }
}
