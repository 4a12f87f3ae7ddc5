namespace TrackingPlan;

/// <summary>
/// Marks a method of a generated tracker with the event that it tracks. The analyzers learn the plan from it, in the project that has the
/// plan and in every project that uses its assembly.
/// </summary>
/// <param name="name">The event's name on the wire, exactly as the plan spells it.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlannedEventAttribute(string name) : Attribute
{
    /// <summary>The event's name on the wire, exactly as the plan spells it.</summary>
    public string Name { get; } = name;

    /// <summary>The version of the event's schema; 0 when the plan does not state one, and messages say none.</summary>
    public int Version { get; init; }
}
