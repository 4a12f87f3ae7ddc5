namespace TrackingPlan.Model.Plans;

/// <summary>How a keyword of JSON Schema holds its schemas.</summary>
public enum SchemaKeywordForm
{
    /// <summary>One schema: <c>not</c>.</summary>
    Single,

    /// <summary>A list of schemas: <c>anyOf</c>.</summary>
    List,

    /// <summary>Schemas by names: <c>patternProperties</c>.</summary>
    Map,
}
