using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>One of the kinds of a hierarchy.</summary>
/// <param name="Place">Where it is described; the path names its record.</param>
/// <param name="Value">The text that says that an object is of this kind.</param>
/// <param name="Record">What it holds, with what all kinds share.</param>
public sealed record Branch(ValuePlace Place, JsonLiteral Value, RecordShape Record);
