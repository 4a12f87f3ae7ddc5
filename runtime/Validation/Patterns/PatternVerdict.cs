namespace TrackingPlan;

/// <summary>What a pattern says of a text.</summary>
internal enum PatternVerdict
{
    Matches,
    Differs,

    /// <summary>Nobody can say: it took too long, or another text of the message did.</summary>
    Unknown,
}
