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

    /// <summary><c>events</c>.</summary>
    public EquatableArray<PlannedEvent> Events { get; init; }
}
