namespace TrackingPlan;

/// <summary>How a tracker works. The defaults are what a program in production wants.</summary>
public sealed class TrackerOptions
{
    /// <summary>The clock behind <c>timestamp</c>. The default is the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Makes the <c>messageId</c>, by which Segment removes duplicates: unique, at most 100 characters. The default, null, is a random UUID.
    /// </summary>
    public Func<string>? NewMessageId { get; init; }

    /// <summary>Is called for every violation, on the thread that tracks, after the sink has the message. The default is null.</summary>
    public Action<Violation>? OnViolation { get; init; }

    /// <summary>
    /// Is called when a sink or a callback throws. Tracking itself does not: an event must not take the program down. The default, null, leaves the
    /// failure to <see cref="TrackerStatistics.Failed"/>.
    /// </summary>
    public Action<Exception>? OnError { get; init; }
}
