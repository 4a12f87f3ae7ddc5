using TrackingPlan.Model.Collections;

namespace TrackingPlan.Generator.Specs;

/// <summary>A file with an event or a shared type, and the shapes inside it.</summary>
internal sealed record ShapesSpec(string HintName, string Namespace, string PlanName, string Subject) : SourceSpec(HintName, Namespace, PlanName, Subject)
{
    /// <summary>The event or type first, then what it holds, in the order of the plan.</summary>
    public required EquatableArray<ShapeSpec> Shapes { get; init; }
}
