namespace TrackingPlan.Runtime.Tests.Oracles;

/// <summary>Random schemas and values from a small world, so that they often meet: few names, texts and numbers.</summary>
internal sealed class RandomSchemas
{
    private static readonly string[] Names = ["a", "b", "ab", "🍞"];

    private static readonly string[] Numbers =
    [
        "0", "-0.0", "1", "1.0", "10e-1", "2", "2.5", "-1", "1e2", "100", "0.1", "19.99", "0.37037036700", "9007199254740993", "9007199254740992", "9007199254740993.5",
        "12345678901234567890", "12345678901234567891.0", "1e400", "-1e-400",
    ];

    private static readonly string[] Texts =
    [
        "\"\"", "\"a\"", "\"\\u0061\"", "\"ab\"", "\"b\\u0301\"", "\"🍞\"", "\"\\ud83c\\udf5e\"", "\"\\\"\\/\\n\"", "\"1\"", "\"2026-03-01\"", "\"2026-02-30\"", "\"10.0.0.1\"", "\"10.0.0.256\"",
    ];

    /// <summary>Lists of two items that are equal and do not look it, or look equal and are not.</summary>
    private static readonly string[] Twins =
    [
        "[1,\"1\"]", "[null,\"\"]", "[0,-0.0]", "[100,1e2]", "[\"a\",\"\\u0061\"]", "[[1],[1.0]]", "[{\"a\":1,\"b\":2},{\"b\":2.0,\"a\":1}]", "[9007199254740992,9007199254740993]",
    ];

    private static readonly string[] Patterns = ["a", "^a", "b$", "^a?b?$", "^[ab]+$", "^.{1,2}$", "^.$"];

    private static readonly string[] Keywords =
    [
        "type", "type", "type", "enum", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "format",
        "minItems", "maxItems", "uniqueItems", "contains", "items", "items", "additionalItems", "minProperties", "maxProperties", "required", "properties", "properties",
        "patternProperties", "additionalProperties", "propertyNames", "dependencies", "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
    ];

    private readonly Random _random;
    private readonly double _oddity;
    private readonly int _references;

    /// <param name="seed">Where chance starts.</param>
    /// <param name="oddity">How often a schema is spelt in a way that some implementations can't even read, from 0 to 1.</param>
    public RandomSchemas(int seed, double oddity = 0.3)
    {
        _random = new Random(seed);
        _oddity = oddity;

        // A definition refers to those behind it only, which can't go round in circles.
        var definitions = new List<string>();
        for (; _references < 3; _references++)
        {
            definitions.Add($"\"d{_references}\":{Schema(2)}");
        }

        Definitions = $"{{{string.Join(",", definitions)}}}";
    }

    /// <summary>What the references of schemas lead to.</summary>
    public string Definitions { get; }

    /// <summary>A value that may follow a schema or not.</summary>
    public string Value(int depth = 3) => _random.Next(depth > 0 ? 4 : 2) switch
    {
        2 when _random.Next(6) == 0 => Pick(Twins),
        2 => $"[{string.Join(",", Many(4, () => Value(depth - 1)))}]",
        3 => $"{{{string.Join(",", Some(Names).Select(name => $"{Spelt(name)}:{Value(depth - 1)}"))}}}",
        _ => _random.Next(5) == 0 ? Pick(["true", "false", "null"]) : Pick(_random.Next(2) == 0 ? Numbers : Texts),
    };

    /// <summary>A schema. What is beside <c>properties</c> is always said: where nobody says it, a plan and JSON Schema mean different things.</summary>
    public string Schema(int depth = 3)
    {
        if (_references > 0 && _random.Next(15) == 0)
        {
            // What stands beside a reference does not count.
            return $"{{\"$ref\":\"#/definitions/d{_random.Next(_references)}\",\"{Pick(["maxItems", "maxLength", "maxProperties"])}\":0}}";
        }

        if (depth == 0 || _random.Next(12) == 0)
        {
            return Odd(["true", "false"]) ?? Pick(["{}", "{}", "{\"type\":\"string\"}", "{\"type\":[\"integer\",\"null\"]}", "{\"minimum\":1}", "{\"maxLength\":1}"]);
        }

        var keywords = new Dictionary<string, string>();
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var keyword = Pick(Keywords);
            keywords[keyword] = ValueOf(keyword, depth - 1);
            if (keyword is "properties" or "if" or "items")
            {
                keywords.TryAdd(keyword switch { "properties" => "additionalProperties", "if" => Pick(["then", "else"]), _ => "additionalItems" }, Schema(depth - 1));
            }
        }

        return $"{{{string.Join(",", keywords.Select(keyword => $"\"{keyword.Key}\":{keyword.Value}"))}}}";
    }

    private string ValueOf(string keyword, int depth) => keyword switch
    {
        "type" => Pick(["\"string\"", "\"integer\"", "\"number\"", "\"object\"", "\"array\"", "\"boolean\"", "\"null\"", "[\"object\",\"string\"]", "[\"array\",\"number\"]", "[\"null\",\"integer\",\"array\"]"]),
        "enum" => $"[{Value(1)},{string.Join(",", Many(3, () => Value(1)).Append("1"))}]",
        "const" => Value(1),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" => Odd(["12345678901234567890", "1e400"]) ?? Pick(["0", "1", "1.00", "2.5", "1e2", "9007199254740992"]),
        "multipleOf" => Pick(["1", "0.1", "2.5", "2", "1e1", "0.01", "0.123456789"]),
        "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" => Odd(["1.0", "2.0", "0.2e1"]) ?? Pick(["0", "1", "2", "3"]),
        "pattern" => $"\"{Pick(Patterns)}\"",
        "format" => Pick(["\"date\"", "\"ipv4\""]),
        "uniqueItems" => Pick(["true", "false"]),
        "items" when _random.Next(3) == 0 => _random.Next(8) == 0 ? "[]" : List(depth),
        "allOf" or "anyOf" or "oneOf" => List(depth),
        "required" => $"[{string.Join(",", Some(Names).Select(Spelt))}]",
        "properties" => Members(Names, () => Schema(depth)),
        "patternProperties" => Members(Patterns, () => Schema(depth)),
        "dependencies" => Members(Names, () => _random.Next(2) == 0 ? Schema(depth) : $"[{string.Join(",", Some(Names).Select(Spelt))}]"),
        _ => Schema(depth),
    };

    private string List(int depth) => $"[{string.Join(",", Many(2, () => Schema(depth)).Append(Schema(depth)))}]";

    private string Members(string[] names, Func<string> make) => $"{{{string.Join(",", Some(names).Select(name => $"{Spelt(name)}:{make()}"))}}}";

    /// <summary>A name, sometimes with an escape.</summary>
    private string Spelt(string name) => _random.Next(6) == 0 ? $"\"\\u{(int)name[0]:x4}{(char.IsSurrogate(name[0]) ? $"\\u{(int)name[1]:x4}" : name[1..])}\"" : $"\"{name}\"";

    private string[] Some(string[] names)
    {
        var some = names.Where(_ => _random.Next(2) == 0).ToArray();
        _random.Shuffle(some);
        return some;
    }

    private IEnumerable<string> Many(int most, Func<string> make) => Enumerable.Range(0, _random.Next(most)).Select(_ => make()).ToArray();

    private string? Odd(string[] choices) => _random.NextDouble() < _oddity ? Pick(choices) : null;

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
