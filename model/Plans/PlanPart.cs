using TrackingPlan.Model.Collections;

namespace TrackingPlan.Model.Plans;

/// <summary>What one file contributes to a plan, before its types and includes are resolved.</summary>
/// <param name="PlanName">The name of the plan that it belongs to.</param>
public sealed record PlanPart(string PlanName)
{
    /// <summary><c>version</c>, if this file states it.</summary>
    public string? Version { get; init; }

    /// <summary><c>namespace</c>, if this file states it.</summary>
    public string? Namespace { get; init; }

    /// <summary><c>include</c>: names of ready-made plans, and paths of plan files relative to this one.</summary>
    public EquatableArray<string> Includes { get; init; }

    /// <summary><c>types</c>.</summary>
    public EquatableArray<PlannedType> Types { get; init; }

    /// <summary><c>common</c>: an object with the properties that every track event carries; null when the file has none.</summary>
    public Schema? Common { get; init; }

    /// <summary><c>events</c>, <c>pages</c>, <c>screens</c>, <c>identify</c> and <c>group</c>, in the order of the file.</summary>
    public EquatableArray<PlannedEvent> Calls { get; init; }

    /// <summary><c>events</c>: those of the calls that are tracked.</summary>
    public EquatableArray<PlannedEvent> Events => PlannedEvents.TrackedOf(Calls);

    /// <summary>Of each tracked event the newest version.</summary>
    public EquatableArray<PlannedEvent> NewestEvents => PlannedEvents.NewestOf(Events);

    /// <summary>What else the file says at its top.</summary>
    public EquatableArray<Annotation> Annotations { get; init; }

    /// <summary>What the files of a plan contribute together, for those who look at the whole of it. Of what two files define the first counts.</summary>
    /// <param name="parts">The parts, at least one, all of one plan.</param>
    public static PlanPart Join(IEnumerable<PlanPart> parts)
    {
        var all = parts.ToArray();
        return all[0] with
        {
            Types = all.SelectMany(part => part.Types).GroupBy(type => type.Name, StringComparer.Ordinal).Select(types => types.First()).ToEquatableArray(),
            Common = Schema.Any with { Properties = all.SelectMany(part => part.Common?.Properties ?? default).ToEquatableArray() },
            Calls = all.SelectMany(part => part.Calls).GroupBy(planned => (planned.Call, planned.Name, planned.Version)).Select(calls => calls.First()).ToEquatableArray(),
        };
    }
}
