using TrackingPlan.Model.Collections;

namespace TrackingPlan.Generator.Specs;

/// <summary>A record: an event or another call, or an object inside one.</summary>
/// <param name="Identifier">Its name.</param>
/// <param name="Docs">What is written above it.</param>
/// <param name="Members">What it writes, in this order.</param>
internal sealed record RecordSpec(string Identifier, DocsSpec Docs, EquatableArray<MemberSpec> Members) : ShapeSpec(Identifier, Docs)
{
    /// <summary>What makes the record an event or another call; null for an object inside one.</summary>
    public CallSpec? Call { get; init; }

    /// <summary>The abstract record that it is a kind of; null for most.</summary>
    public string? Base { get; init; }

    /// <summary>Where it holds what the plan does not list; null for a closed one.</summary>
    public AdditionalSpec? Additional { get; init; }

    /// <summary>The properties that can be set.</summary>
    public IEnumerable<PropertySpec> Properties => Members.OfType<PropertySpec>();
}
