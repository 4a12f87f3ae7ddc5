using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Calls.Properties;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>A call that gives an event its name by hand.</summary>
/// <param name="argument">The argument that is the name; its parent is the call, or the creation of an object.</param>
/// <param name="names">The names that it may give, as far as the code says them.</param>
/// <param name="planned">The events that it can be about.</param>
/// <param name="reader">Reads the call's properties.</param>
internal sealed class NamedCall(IArgumentOperation argument, ImmutableArray<EventNameValue> names, CandidateEvents planned, CallProperties reader)
{
    private readonly GivenTree? _properties = reader.Read(argument, names, planned);

    /// <summary>The argument that is the name; its parent is the call, or the creation of an object.</summary>
    public IArgumentOperation Argument { get; } = argument;

    /// <summary>The names that it may give, as far as the code says them.</summary>
    public ImmutableArray<EventNameValue> Names { get; } = names;

    /// <summary>The events that it can be about.</summary>
    public CandidateEvents Planned { get; } = planned;

    /// <summary>The properties that it gives and the objects inside them, beside what the plan says of them; none where the code or the plan does not say it.</summary>
    public IReadOnlyList<GivenObject> Objects => _properties?.Objects ?? [];

    /// <summary>The values of these objects.</summary>
    public IReadOnlyList<GivenValue> Values => _properties?.Values ?? [];

    /// <summary>The properties that it gives, whatever the plan says of them, as a plan would describe them.</summary>
    public IEnumerable<ReportedProperty> DescribeProperties() =>
        from property in reader.Read(Argument)?.List ?? []
        from name in property.Names
        select GivenType.Describe(name.Text, property.Value);

    /// <summary>What the plan lacks for an event that the call names.</summary>
    public PlanGap GapIn(string eventName, IEnumerable<ReportedProperty> properties) =>
        new(eventName, Planned.All.Select(planned => planned.Method.ContainingType.Name).Distinct().Take(2).ToArray() is { Length: 1 } only ? only[0] : null, properties);

    /// <summary>The planned event of a name; null when the plan has none.</summary>
    public PlannedEvent? Find(string name) => Planned.Named(name).FirstOrDefault();
}
