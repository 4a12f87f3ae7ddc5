using TrackingPlan.Model.Collections;

namespace TrackingPlan.Model.Plans;

/// <summary>
/// A tracking plan: all files with one <c>plan</c> name, and what they include. It holds no positions, so that two plans that say the same
/// are equal wherever their lines stand.
/// </summary>
/// <param name="Name">The plan's name.</param>
public sealed record Plan(string Name)
{
    /// <summary>The plan's version as its author writes it; null when it has none.</summary>
    public string? Version { get; init; }

    /// <summary>The C# namespace that the plan asks for, or the project for one of its files; null for the project's own.</summary>
    public string? Namespace { get; init; }

    /// <summary>Who can use what is generated, if the project says so for one of the plan's files; null for what it says of all plans.</summary>
    public PlanAccessibility? Accessibility { get; init; }

    /// <summary>The shapes that events share.</summary>
    public EquatableArray<PlannedType> Types { get; init; }

    /// <summary>
    /// The events, pages, screens and what identifies users and groups, in the order of the plan. Track events have the plan's <c>common</c> properties
    /// behind their own.
    /// </summary>
    public EquatableArray<PlannedEvent> Calls { get; init; }

    /// <summary>Those of the calls that are tracked.</summary>
    public EquatableArray<PlannedEvent> Events => PlannedEvents.TrackedOf(Calls);
}
