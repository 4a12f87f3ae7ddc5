using TrackingPlan.Model.Collections;

namespace TrackingPlan.Model.Plans;

/// <summary>
/// A keyword of JSON Schema (draft-07) that holds schemas and has no C# type of its own: the rule checks it. <c>properties</c> and <c>items</c>
/// with one schema are not among these.
/// </summary>
/// <param name="Keyword">The keyword, for instance <c>anyOf</c>.</param>
/// <param name="Form">How the keyword holds its schemas.</param>
/// <param name="Schemas">The schemas, in the order of the plan.</param>
public sealed record SchemaKeyword(string Keyword, SchemaKeywordForm Form, EquatableArray<SubSchema> Schemas)
{
    /// <summary>Whether the schemas speak of the very value that the keyword speaks of, and not of something in it.</summary>
    public bool IsInPlace => SchemaKeywords.IsInPlace(Keyword);
}
