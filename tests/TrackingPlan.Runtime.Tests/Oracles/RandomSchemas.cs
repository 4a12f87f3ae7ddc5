namespace TrackingPlan.Runtime.Tests.Oracles;

/// <summary>Random schemas and values from a small world, so that they often meet: three names, and few texts and numbers.</summary>
internal sealed class RandomSchemas(int seed)
{
    private static readonly string[] Names = ["a", "b", "ab"];

    private static readonly string[] Scalars =
    [
        "0", "-0.0", "1", "1.0", "10e-1", "2", "2.5", "-1", "1e2", "100", "0.1", "9007199254740993", "9007199254740992",
        "\"\"", "\"a\"", "\"\\u0061\"", "\"ab\"", "\"b\\u0301\"", "\"🍞\"", "\"\\ud83c\\udf5e\"", "\"2026-03-01\"", "true", "false", "null",
    ];

    private static readonly string[] Patterns = ["a", "^a", "b$", "^a?b?$", "^[ab]+$", "^.{1,2}$"];

    private readonly Random _random = new(seed);

    /// <summary>A value that may follow a schema or not.</summary>
    public string Value(int depth = 3) => _random.Next(depth > 0 ? 4 : 2) switch
    {
        2 => $"[{string.Join(",", Many(4, () => Value(depth - 1)))}]",
        3 => $"{{{string.Join(",", Some(Names).Select(name => $"{Spelt(name)}:{Value(depth - 1)}"))}}}",
        _ => Pick(Scalars),
    };

    /// <summary>A schema. What is beside <c>properties</c> is always said: where nobody says it, a plan and JSON Schema mean different things.</summary>
    public string Schema(int depth = 3)
    {
        if (depth == 0 || _random.Next(12) == 0)
        {
            return Pick(["true", "true", "{}", "false", "{\"type\":\"string\"}", "{\"type\":[\"integer\",\"null\"]}", "{\"minimum\":1}", "{\"maxLength\":1}"]);
        }

        var keywords = new Dictionary<string, string>();
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var (keyword, value) = Keyword(depth - 1);
            keywords[keyword] = value;
            if (keyword is "properties" or "if" or "items")
            {
                keywords.TryAdd(keyword switch { "properties" => "additionalProperties", "if" => Pick(["then", "else"]), _ => "additionalItems" }, Schema(depth - 1));
            }
        }

        return $"{{{string.Join(",", keywords.Select(keyword => $"\"{keyword.Key}\":{keyword.Value}"))}}}";
    }

    private (string Keyword, string Value) Keyword(int depth)
    {
        var keyword = Pick(
        [
            "type", "type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
            "minItems", "maxItems", "uniqueItems", "contains", "items", "items", "additionalItems", "minProperties", "maxProperties", "required", "properties", "properties",
            "patternProperties", "additionalProperties", "propertyNames", "dependencies", "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
        ]);
        return (keyword, keyword switch
        {
            "type" => Pick(["\"string\"", "\"integer\"", "\"number\"", "\"object\"", "\"array\"", "\"boolean\"", "\"null\"", "[\"object\",\"string\"]", "[\"array\",\"number\"]"]),
            "enum" => $"[{Value(1)},{string.Join(",", Many(3, () => Value(1)).Append("1"))}]",
            "const" => Value(1),
            "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" => Pick(["0", "1", "1.00", "2.5", "1e2", "9007199254740992"]),
            "multipleOf" => Pick(["1", "0.1", "2.5", "2", "1e1"]),
            "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" => Pick(["0", "1", "2", "3"]),
            "pattern" => $"\"{Pick(Patterns)}\"",
            "uniqueItems" => Pick(["true", "false"]),
            "items" when _random.Next(3) == 0 => List(depth),
            "allOf" or "anyOf" or "oneOf" => List(depth),
            "required" => $"[{string.Join(",", Some(Names).Select(Spelt))}]",
            "properties" => Members(Names, () => Schema(depth)),
            "patternProperties" => Members(Patterns, () => Schema(depth)),
            "dependencies" => Members(Names, () => _random.Next(2) == 0 ? Schema(depth) : $"[{string.Join(",", Some(Names).Select(Spelt))}]"),
            _ => Schema(depth),
        });
    }

    private string List(int depth) => $"[{string.Join(",", Many(2, () => Schema(depth)).Append(Schema(depth)))}]";

    private string Members(string[] names, Func<string> make) => $"{{{string.Join(",", Some(names).Select(name => $"\"{name}\":{make()}"))}}}";

    /// <summary>A name, sometimes with an escape.</summary>
    private string Spelt(string name) => _random.Next(6) == 0 ? $"\"\\u{(int)name[0]:x4}{name[1..]}\"" : $"\"{name}\"";

    private string[] Some(string[] names)
    {
        var some = names.Where(_ => _random.Next(2) == 0).ToArray();
        _random.Shuffle(some);
        return some;
    }

    private IEnumerable<string> Many(int most, Func<string> make) => Enumerable.Range(0, _random.Next(most)).Select(_ => make()).ToArray();

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
