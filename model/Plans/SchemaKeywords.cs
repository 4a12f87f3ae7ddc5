namespace TrackingPlan.Model.Plans;

/// <summary>The keywords of JSON Schema (draft-07, validation, sections 6.4 to 6.7) that hold schemas, besides <c>properties</c>, <c>items</c> and <c>additionalProperties</c>.</summary>
internal static class SchemaKeywords
{
    private static readonly (string Keyword, SchemaKeywordForm Form, bool IsInPlace, bool IsOfObjects)[] Rows =
    [
        ("allOf", SchemaKeywordForm.List, true, true),
        ("anyOf", SchemaKeywordForm.List, true, true),
        ("oneOf", SchemaKeywordForm.List, true, true),
        ("not", SchemaKeywordForm.Single, true, true),
        ("if", SchemaKeywordForm.Single, true, true),
        ("then", SchemaKeywordForm.Single, true, true),
        ("else", SchemaKeywordForm.Single, true, true),
        ("dependencies", SchemaKeywordForm.Map, true, true),
        ("patternProperties", SchemaKeywordForm.Map, false, true),
        ("propertyNames", SchemaKeywordForm.Single, false, true),
        ("contains", SchemaKeywordForm.Single, false, false),
        ("additionalItems", SchemaKeywordForm.Single, false, false),
    ];

    public static IEnumerable<string> All => Rows.Select(row => row.Keyword);

    /// <summary>Those that say something of an object.</summary>
    public static IEnumerable<string> OfObjects => Rows.Where(row => row.IsOfObjects).Select(row => row.Keyword);

    public static SchemaKeywordForm FormOf(string keyword) => Rows.First(row => row.Keyword == keyword).Form;

    public static bool IsInPlace(string keyword) => Rows.Any(row => row.Keyword == keyword && row.IsInPlace);
}
