namespace TrackingPlan.Model.Syntax;

/// <summary>A key of a mapping with its value. A plan has tens of thousands, which stand in their mapping and are no objects of their own.</summary>
/// <param name="Key">The key; its <see cref="ScalarNode.Value"/> is the name, whatever its spelling looks like.</param>
/// <param name="Value">The value; a null scalar where nothing was written.</param>
public readonly record struct MappingEntry(ScalarNode Key, PlanNode Value);
