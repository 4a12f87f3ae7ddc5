namespace TrackingPlan;

/// <summary>How a tracker works. The defaults are what a program in production wants.</summary>
public sealed class TrackerOptions
{
    /// <summary>The clock behind <c>timestamp</c>. The default is the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Makes the <c>messageId</c>, by which Segment removes duplicates: unique, at most 100 characters. The default, null, is a random UUID,
    /// which also stands in when it throws.
    /// </summary>
    public Func<string>? NewMessageId { get; init; }

    /// <summary>What becomes of messages that do not follow the plan. The default sends all of them.</summary>
    public TrackingPolicy Policy { get; init; } = TrackingPolicy.AllowAll;

    /// <summary>
    /// Where messages go that the policy blocks, as they were tracked, with their violations; another sink than the tracker's, for most teams. The default, null,
    /// drops them for good.
    /// </summary>
    public ISink? BlockedSink { get; init; }

    /// <summary>Where violations are forwarded as messages of their own. The default, null, forwards none.</summary>
    public ViolationForwarding? Forwarding { get; init; }

    /// <summary>Is called for each violation, on the thread that tracks, after the sink has the message. The default is null.</summary>
    public Action<Violation>? OnViolation { get; init; }

    /// <summary>Of which violations <see cref="OnViolation"/> is told. The default is all of them.</summary>
    public ViolationSampling OnViolationSampling { get; init; } = new();

    /// <summary>
    /// Is called when a sink or a callback throws, or a rule can't be compiled. Tracking itself does not throw: an event must not take the program
    /// down. The default, null, leaves it to <see cref="TrackerStatistics.Errors"/> and <see cref="TrackerStatistics.Failed"/>.
    /// </summary>
    public Action<Exception>? OnError { get; init; }
}
