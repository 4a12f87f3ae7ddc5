using TrackingPlan.Model.Collections;

namespace TrackingPlan.Generator.Specs;

/// <summary>A struct for a value of one of several types.</summary>
internal sealed record UnionSpec(string Identifier, DocsSpec Docs, EquatableArray<ValueSpec> Cases) : ShapeSpec(Identifier, Docs);
