namespace TrackingPlan;

/// <summary>What a tracker, and all that were made from it by <c>As</c>, did so far. The counts can be read at any time from any thread.</summary>
public sealed class TrackerStatistics
{
    private long _sent;
    private long _violating;
    private long _omitted;
    private long _blocked;
    private long _forwarded;
    private long _failed;
    private long _errors;

    /// <summary>Messages that the sink took.</summary>
    public long Sent => Interlocked.Read(ref _sent);

    /// <summary>Messages with at least one violation, whether the sink took them or not.</summary>
    public long Violating => Interlocked.Read(ref _violating);

    /// <summary>Messages that the policy sent without a part of them.</summary>
    public long Omitted => Interlocked.Read(ref _omitted);

    /// <summary>Messages that the policy did not send.</summary>
    public long Blocked => Interlocked.Read(ref _blocked);

    /// <summary>Violations that were forwarded as messages of their own.</summary>
    public long Forwarded => Interlocked.Read(ref _forwarded);

    /// <summary>Messages that were lost: the sink threw, or a value could not be read.</summary>
    public long Failed => Interlocked.Read(ref _failed);

    /// <summary>
    /// Exceptions that the program did not see: of the sink, of its own callbacks, of a rule that can't be compiled. Each went to
    /// <see cref="TrackerOptions.OnError"/>.
    /// </summary>
    public long Errors => Interlocked.Read(ref _errors);

    internal void CountSent() => Interlocked.Increment(ref _sent);

    internal void CountViolating() => Interlocked.Increment(ref _violating);

    internal void CountOmitted() => Interlocked.Increment(ref _omitted);

    internal void CountBlocked() => Interlocked.Increment(ref _blocked);

    internal void CountForwarded(int violations) => Interlocked.Add(ref _forwarded, violations);

    internal void CountFailed() => Interlocked.Increment(ref _failed);

    internal void CountError() => Interlocked.Increment(ref _errors);
}
