namespace TrackingPlan.Generator.Specs;

/// <summary>The property of a record that holds what the plan does not list.</summary>
/// <param name="Identifier">Its name in C#.</param>
/// <param name="Map">Its type, a map.</param>
internal sealed record AdditionalSpec(string Identifier, ValueSpec Map);
