using TrackingPlan.Model.Collections;

namespace TrackingPlan.Generator.Specs;

/// <summary>The XML documentation of a type or member.</summary>
/// <param name="Summary">What it is: the plan's description, or our words where the plan has none.</param>
/// <param name="Remarks">One line each.</param>
/// <param name="Example">A sample value; null when the plan has none.</param>
internal sealed record DocsSpec(string Summary, EquatableArray<string> Remarks = default, string? Example = null);
