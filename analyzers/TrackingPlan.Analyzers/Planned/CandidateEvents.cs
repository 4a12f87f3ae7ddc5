using System.Collections.Immutable;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>The events that a call can be about: those of one tracker, or those of all plans in sight.</summary>
internal sealed class CandidateEvents
{
    private readonly ILookup<string, PlannedEvent> _byName;

    public CandidateEvents(ImmutableArray<PlannedEvent> all)
    {
        All = all;
        _byName = all.ToLookup(planned => planned.Name, StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of the plans.</summary>
    public ImmutableArray<PlannedEvent> All { get; }

    /// <summary>The events of a name; several plans may have one.</summary>
    public IEnumerable<PlannedEvent> Named(string name) => _byName[name];
}
