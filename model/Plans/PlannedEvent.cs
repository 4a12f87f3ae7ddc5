using TrackingPlan.Model.Collections;

namespace TrackingPlan.Model.Plans;

/// <summary>
/// An event of a tracking plan, sent with the <c>track</c> call. Pages, screens and what identifies users and groups are planned in the same way, and
/// differ in their <see cref="Call"/>.
/// </summary>
/// <param name="Name">The name on the wire, exactly as the plan spells it; empty for <c>identify</c> and <c>group</c>, which have none.</param>
/// <param name="Properties">The shape of its properties or traits; always an object.</param>
public sealed record PlannedEvent(string Name, Schema Properties)
{
    /// <summary>The call that sends it.</summary>
    public CallType Call { get; init; }

    /// <summary>The C# name of its record and its method; see <see cref="Names.Identifiers"/>.</summary>
    public string Identifier { get; init; } = "";

    /// <summary>What is tracked.</summary>
    public string? Description { get; init; }

    /// <summary>Why it is tracked.</summary>
    public string? Why { get; init; }

    /// <summary>The team that answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>The destinations that receive it and no others do; null when the plan does not say, and then all do.</summary>
    public EquatableArray<string>? Destinations { get; init; }

    /// <summary>Where it is in its life.</summary>
    public EventStatus Status { get; init; }

    /// <summary><c>replaced_by</c>: the name of the event of the same kind that takes its place.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>
    /// The version of its schema; null when the plan does not say, which is version 1. Several versions of one event can be planned side by side;
    /// messages say theirs in <c>context.protocols.event_version</c>.
    /// </summary>
    public int? Version { get; init; }

    /// <summary><c>labels</c>, in the order of the plan.</summary>
    public EquatableArray<Label> Labels { get; init; }

    /// <summary>What else the plan says of it.</summary>
    public EquatableArray<Annotation> Annotations { get; init; }

    /// <summary>What it is, in the words of a message: <c>event</c>, <c>page</c>.</summary>
    public string KindName => Call switch
    {
        CallType.Page => "page",
        CallType.Screen => "screen",
        CallType.Identify => "identify call",
        CallType.Group => "group call",
        _ => "event",
    };

    /// <summary>Where its file describes it.</summary>
    public PlanPath Path => PlanPath.Call(this);
}
