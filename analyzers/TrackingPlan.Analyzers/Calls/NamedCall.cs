using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Calls.Properties;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>A call that gives an event its name by hand.</summary>
internal sealed class NamedCall(IArgumentOperation argument, ImmutableArray<EventNameValue> names, ImmutableArray<PlannedEvent> planned, GivenTree? properties)
{
    /// <summary>The argument that is the name; its parent is the call, or the creation of an object.</summary>
    public IArgumentOperation Argument { get; } = argument;

    /// <summary>The names that it may give, as far as the code says them.</summary>
    public ImmutableArray<EventNameValue> Names { get; } = names;

    /// <summary>The events that it can be about.</summary>
    public ImmutableArray<PlannedEvent> Planned { get; } = planned;

    /// <summary>The properties that it gives and the objects inside them, beside what the plan says of them; none where the code or the plan does not say it.</summary>
    public IReadOnlyList<GivenObject> Objects { get; } = properties?.Objects ?? [];

    /// <summary>The values of these objects.</summary>
    public IReadOnlyList<GivenValue> Values { get; } = properties?.Values ?? [];

    /// <summary>The planned event of a name; null when the plan has none.</summary>
    public PlannedEvent? Find(string name) => Planned.FirstOrDefault(planned => planned.Name == name);
}
