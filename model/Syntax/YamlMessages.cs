namespace TrackingPlan.Model.Syntax;

/// <summary>What the YAML parser's messages mean for somebody who writes a plan.</summary>
internal static class YamlMessages
{
    private static readonly (string Part, string Meaning)[] Meanings =
    [
        ("found invalid mapping", "A value can't hold another `key: value`. Put quotes around a text with a colon, or move the key to a line of its own at the right depth."),
        ("did not find expected key", "A `key: value` is expected here; check the colon and the indentation."),
        ("could not find expected ':'", "The colon behind this key is missing."),
        ("did not find expected '-' indicator", "A list item `- value` is expected here; check the indentation."),
        ("found wrong indentation", "This text is not closed; a quote is missing at its end."),
        ("while scanning a quoted scalar", "This text is not closed; a quote is missing at its end."),
        ("found unexpected end of stream", "The file ends inside this text; a quote is missing at its end."),
        ("found character that cannot start any token", "A value can't start with this character; put the text into quotes."),
        ("found unknown escape character", "This escape is not known; write a backslash in double quotes twice, or use single quotes."),
        ("did not find expected ',' or", "A comma or the closing bracket is missing."),
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
}
