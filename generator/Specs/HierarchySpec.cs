namespace TrackingPlan.Generator.Specs;

/// <summary>An abstract record, of which the plan lists the kinds.</summary>
internal sealed record HierarchySpec(string Identifier, DocsSpec Docs) : ShapeSpec(Identifier, Docs);
