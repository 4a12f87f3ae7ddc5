namespace TrackingPlan.Model.Syntax;

/// <summary>A key of a mapping with its value.</summary>
/// <param name="Key">The key; its <see cref="ScalarNode.Value"/> is the name, whatever its spelling looks like.</param>
/// <param name="Value">The value; a null scalar where nothing was written.</param>
public sealed record MappingEntry(ScalarNode Key, PlanNode Value);
