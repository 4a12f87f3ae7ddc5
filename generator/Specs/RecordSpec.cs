using TrackingPlan.Model.Collections;

namespace TrackingPlan.Generator.Specs;

/// <summary>A record: an event, or an object inside one.</summary>
internal sealed record RecordSpec(string Identifier, DocsSpec Docs, EquatableArray<PropertySpec> Properties) : ShapeSpec(Identifier, Docs)
{
    /// <summary>What makes the record an event; null for an object inside one.</summary>
    public EventSpec? Event { get; init; }
}
