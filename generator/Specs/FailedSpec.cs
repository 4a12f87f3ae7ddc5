namespace TrackingPlan.Generator.Specs;

/// <summary>A file that could not be decided on, because of a fault of ours: it is reported (TP9001) in place of being generated.</summary>
internal sealed record FailedSpec(string HintName, string Namespace, string PlanName, string Subject) : SourceSpec(HintName, Namespace, PlanName, Subject)
{
    /// <summary>What happened.</summary>
    public required string Reason { get; init; }
}
