namespace TrackingPlan.Model.Syntax;

/// <summary>What the YAML parser's messages mean for somebody who writes a plan.</summary>
internal static class YamlMessages
{
    /// <summary>For a key without its colon.</summary>
    public const string MissingColon = "The colon behind this key is missing.";

    private const string NotClosed = "This text is not closed; a quote is missing at its end.";
    private const string UnknownEscape = "This escape is not known; write a backslash in double quotes twice, or use single quotes.";
    private const string NestedMapping =
        "A value can't hold another `key: value`. Put quotes around a text with a colon, or move the key to a line of its own at the right depth.";

    private const string Feature = "A value can't start with `&`, `*` or `!` in a plan; put the text into quotes.";

    /// <summary>The first that fits counts: what says more comes first.</summary>
    private static readonly (string Part, string Meaning)[] Meanings =
    [
        ("found unknown escape character", UnknownEscape),
        ("hexadecimal number", UnknownEscape),
        ("found invalid Unicode", "This escape stands for no character; write `\\u` with four hexadecimal digits, and both halves of a surrogate pair."),
        ("unexpected document indicator", NotClosed),
        ("while scanning a quoted scalar", NotClosed),
        ("found wrong indentation", NotClosed),
        ("invalid comment", "A comment needs a space before its `#`."),
        ("without whtespace", "A comment needs a space before its `#`."),
        ("comment between adjacent scalars", "A text without quotes can't go on behind a comment; put it into quotes, or on one line."),
        ("mapping values are not allowed", NestedMapping),
        ("mapping keys are not allowed", "A key can't start here; check the indentation."),
        ("found invalid mapping", NestedMapping),
        ("block sequence entries are not allowed", "A list can't start here; put its first `- item` on the next line."),
        ("did not find expected key", "A `key: value` is expected here; check the colon and the indentation."),
        ("could not find expected ':'", MissingColon),
        ("did not find expected '-' indicator", "A list item `- value` is expected here; check the indentation."),
        ("found character that cannot start any token", "A value can't start with this character; put the text into quotes."),
        ("did not find expected ',' or", "A comma or the closing bracket is missing."),
        ("did not find expected node content", "A value is expected here; put it into quotes if it starts with this character."),
        ("<document end>", "Nothing can follow the end of the plan; check the indentation and the brackets before."),
        ("<document start>", "Nothing can follow the end of the plan; check the indentation and the brackets before."),
        ("while scanning a block scalar", "Text after `|` or `>` starts on the next line, indented; in one line, put it into quotes."),
        ("literal block scalar", "Text after `|` or `>` is indented evenly; its first lines have more spaces than the next."),
        ("anchor", Feature),
        ("while scanning a tag", Feature),
        ("tag handle", Feature),
        ("directive", "Plans need no `%` directives; remove this line, or put the text into quotes."),
        ("%YAML", "Plans need no `%` directives; remove this line, or put the text into quotes."),
    ];

    /// <summary>A sentence that says what to do; the parser's own words where we have none.</summary>
    public static string Explain(string message)
    {
        foreach (var (part, meaning) in Meanings)
        {
            if (message.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return meaning;
            }
        }

        return $"This is not valid YAML: {message}";
    }

    /// <summary>Whether the parser stopped at a backslash; it then reports the start of the text, however far away that is.</summary>
    public static bool IsAboutEscape(string message) =>
        message.Contains("escape character") || message.Contains("hexadecimal number") || message.Contains("found invalid Unicode");
}
