using TrackingPlan.Model.Collections;

namespace TrackingPlan.Generator.Specs;

/// <summary>The tracker of a plan, and the class with its rules.</summary>
internal sealed record TrackerSpec(string HintName, string Namespace, string PlanName) : SourceSpec(HintName, Namespace, PlanName, $"The tracker of the plan '{PlanName}'")
{
    public required string TrackerIdentifier { get; init; }

    public required string PlanIdentifier { get; init; }

    public required string? PlanVersion { get; init; }

    public required EquatableArray<TrackerMethodSpec> Methods { get; init; }
}
