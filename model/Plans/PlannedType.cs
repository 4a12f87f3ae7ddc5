namespace TrackingPlan.Model.Plans;

/// <summary>A shape that events share, from a plan's <c>types</c>, or one that an event defines for itself.</summary>
/// <param name="Name">The name, as schemas refer to it; for an event's own shape with the event's name in front.</param>
/// <param name="Schema">The shape.</param>
public sealed record PlannedType(string Name, Schema Schema)
{
    private readonly PlanPath? _place;

    /// <summary>The C# name of its record or enum; see <see cref="Names.Identifiers"/>.</summary>
    public string Identifier { get; init; } = "";

    /// <summary>Where its file describes it: in the plan's <c>types</c>, if nothing else is said.</summary>
    public PlanPath Path
    {
        get => _place ?? PlanPath.Type(Name);
        init => _place = value;
    }
}
