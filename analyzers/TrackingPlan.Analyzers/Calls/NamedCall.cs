using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>A call that gives an event its name by hand.</summary>
internal sealed class NamedCall(IArgumentOperation argument, ImmutableArray<EventNameValue> names, ImmutableArray<PlannedEvent> planned)
{
    /// <summary>The argument that is the name; its parent is the call, or the creation of an object.</summary>
    public IArgumentOperation Argument { get; } = argument;

    /// <summary>The names that it may give, as far as the code says them.</summary>
    public ImmutableArray<EventNameValue> Names { get; } = names;

    /// <summary>The events that it can be about.</summary>
    public ImmutableArray<PlannedEvent> Planned { get; } = planned;

    /// <summary>The planned event of a name; null when the plan has none.</summary>
    public PlannedEvent? Find(string name) => Planned.FirstOrDefault(planned => planned.Name == name);
}
