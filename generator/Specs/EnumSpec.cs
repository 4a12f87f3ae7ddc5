using TrackingPlan.Model.Collections;

namespace TrackingPlan.Generator.Specs;

/// <summary>An enum: a closed set of texts.</summary>
internal sealed record EnumSpec(string Identifier, DocsSpec Docs, EquatableArray<EnumMemberSpec> Members) : ShapeSpec(Identifier, Docs);
