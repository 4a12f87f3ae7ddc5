namespace TrackingPlan.Model.Plans;

/// <summary>The keywords of JSON Schema (draft-07, validation, sections 6.4 to 6.7) that hold schemas, besides <c>properties</c>, <c>items</c> and <c>additionalProperties</c>.</summary>
internal static class SchemaKeywords
{
    private static readonly (string Keyword, SchemaKeywordForm Form, bool IsInPlace, bool IsOfObjects, string Meaning)[] Rows =
    [
        ("allOf", SchemaKeywordForm.List, true, true, "All of these schemas hold."),
        ("anyOf", SchemaKeywordForm.List, true, true, "At least one of these schemas holds."),
        ("oneOf", SchemaKeywordForm.List, true, true, "Exactly one of these schemas holds."),
        ("not", SchemaKeywordForm.Single, true, true, "This schema does not hold."),
        ("if", SchemaKeywordForm.Single, true, true, "Where this schema holds `then` has to, else `else`."),
        ("then", SchemaKeywordForm.Single, true, true, "What has to hold where `if` does."),
        ("else", SchemaKeywordForm.Single, true, true, "What has to hold where `if` does not."),
        ("dependencies", SchemaKeywordForm.Map, true, true, "What has to hold when a property is there: a list of names that are required then, or a schema."),
        ("patternProperties", SchemaKeywordForm.Map, false, true, "Schemas for the properties whose name matches a pattern."),
        ("propertyNames", SchemaKeywordForm.Single, false, true, "A schema for all names of an object."),
        ("contains", SchemaKeywordForm.Single, false, false, "A schema that at least one item follows."),
        ("additionalItems", SchemaKeywordForm.Single, false, false, "A schema for the items behind those that `items` lists."),
    ];

    public static IEnumerable<string> All => Rows.Select(row => row.Keyword);

    /// <summary>Those that say something of an object.</summary>
    public static IEnumerable<string> OfObjects => Rows.Where(row => row.IsOfObjects).Select(row => row.Keyword);

    public static SchemaKeywordForm FormOf(string keyword) => Rows.First(row => row.Keyword == keyword).Form;

    /// <summary>What a keyword says, in a sentence.</summary>
    public static string MeaningOf(string keyword) => Rows.First(row => row.Keyword == keyword).Meaning;

    public static bool IsInPlace(string keyword) => Rows.Any(row => row.Keyword == keyword && row.IsInPlace);
}
