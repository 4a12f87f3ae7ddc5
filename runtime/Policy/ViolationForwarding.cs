namespace TrackingPlan;

/// <summary>
/// Forwards violations as messages of their own, the track event <c>Violation Generated</c> of the user <c>schema-violations</c>, as Segment's Protocols do (the
/// Segment documentation, protocols/validate/forward-violations).
/// </summary>
/// <param name="Sink">Where the messages go; another one than that of the messages themselves, for most teams.</param>
public sealed record ViolationForwarding(ISink Sink)
{
    /// <summary>Which violations are forwarded. The default is all of them.</summary>
    public ViolationSampling Sampling { get; init; } = new();

    /// <summary>The identifier of the source, <c>sourceID</c>; null leaves it out.</summary>
    public string? SourceId { get; init; }

    /// <summary>The name of the source, <c>sourceName</c>; null leaves it out.</summary>
    public string? SourceName { get; init; }

    /// <summary>The slug of the source, <c>sourceSlug</c>; null leaves it out.</summary>
    public string? SourceSlug { get; init; }

    /// <summary>The identifier of the tracking plan at Segment, <c>trackingPlanID</c>; null leaves it out.</summary>
    public string? TrackingPlanId { get; init; }
}
