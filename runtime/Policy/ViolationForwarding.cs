namespace TrackingPlan;

/// <summary>
/// Forwards violations as messages of their own, the track event <c>Violation Generated</c> of the user <c>schema-violations</c>, as Segment's Protocols do (the
/// Segment documentation, protocols/validate/forward-violations).
/// </summary>
/// <param name="Sink">Where the messages go; another one than that of the messages themselves, for most teams.</param>
public sealed record ViolationForwarding(ISink Sink)
{
    private readonly double _sampleRate = 1;

    /// <summary>Which part of the violations is forwarded, from 0 (none) to 1 (all, the default). Which ones is chance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1.</exception>
    public double SampleRate
    {
        get => _sampleRate;
        init => _sampleRate = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A rate is a number from 0 to 1.");
    }

    /// <summary>The identifier of the source, <c>sourceID</c>; null leaves it out.</summary>
    public string? SourceId { get; init; }

    /// <summary>The name of the source, <c>sourceName</c>; null leaves it out.</summary>
    public string? SourceName { get; init; }

    /// <summary>The slug of the source, <c>sourceSlug</c>; null leaves it out.</summary>
    public string? SourceSlug { get; init; }

    /// <summary>The identifier of the tracking plan at Segment, <c>trackingPlanID</c>; null leaves it out.</summary>
    public string? TrackingPlanId { get; init; }
}
