using TrackingPlan.Model.Collections;

namespace TrackingPlan.Model.Plans;

/// <summary>An event of a tracking plan, sent with the <c>track</c> call.</summary>
/// <param name="Name">The name on the wire, exactly as the plan spells it.</param>
/// <param name="Properties">The shape of its properties; always an object.</param>
public sealed record PlannedEvent(string Name, Schema Properties)
{
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
}
