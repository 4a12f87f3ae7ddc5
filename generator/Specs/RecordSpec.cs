using TrackingPlan.Model.Collections;

namespace TrackingPlan.Generator.Specs;

/// <summary>A record: an event or another call, or an object inside one.</summary>
internal sealed record RecordSpec(string Identifier, DocsSpec Docs, EquatableArray<PropertySpec> Properties) : ShapeSpec(Identifier, Docs)
{
    /// <summary>What makes the record an event or another call; null for an object inside one.</summary>
    public CallSpec? Call { get; init; }
}
