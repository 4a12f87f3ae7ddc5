namespace TrackingPlan.Model.Plans;

/// <summary>A JSON Schema keyword that bounds a value with a number.</summary>
/// <param name="Keyword">The keyword, for instance <c>minimum</c>.</param>
/// <param name="Value">The bound as the plan spells it, a JSON number.</param>
public sealed record NumericKeyword(string Keyword, string Value);
