namespace TrackingPlan;

/// <summary>
/// What a tracker, and all that were made from it by <c>As</c>, did so far. Every message that was tracked counts once as <see cref="Sent"/>,
/// <see cref="Blocked"/> or <see cref="Failed"/>. The counts can be read at any time from any thread.
/// </summary>
public sealed class TrackerStatistics
{
    private readonly long[] _violations = new long[Enum.GetValues<ViolationKind>().Length];
    private long _sent;
    private long _violating;
    private long _omitted;
    private long _omittedProperties;
    private long _blocked;
    private long _blockedForwarded;
    private long _forwarded;
    private long _notForwarded;
    private long _notReported;
    private long _failed;
    private long _errors;

    /// <summary>Messages that the sink took.</summary>
    public long Sent => Interlocked.Read(ref _sent);

    /// <summary>Messages with at least one violation, whether the sink took them or not.</summary>
    public long Violating => Interlocked.Read(ref _violating);

    /// <summary>Violations of all kinds.</summary>
    public long Violations => Enum.GetValues<ViolationKind>().Sum(ViolationsOf);

    /// <summary>Messages that the policy let through without a part of them.</summary>
    public long Omitted => Interlocked.Read(ref _omitted);

    /// <summary>Properties and traits that the policy left out of messages; one that holds others counts once.</summary>
    public long OmittedProperties => Interlocked.Read(ref _omittedProperties);

    /// <summary>Messages that the policy did not let through.</summary>
    public long Blocked => Interlocked.Read(ref _blocked);

    /// <summary>Blocked messages that <see cref="TrackerOptions.BlockedSink"/> took. All other blocked messages are gone.</summary>
    public long BlockedForwarded => Interlocked.Read(ref _blockedForwarded);

    /// <summary>Violations that were forwarded as messages of their own.</summary>
    public long Forwarded => Interlocked.Read(ref _forwarded);

    /// <summary>
    /// Violations that <see cref="TrackerOptions.Forwarding"/> did not forward: they were not in the sample, or its sink threw. Nothing counts while there is none.
    /// </summary>
    public long NotForwarded => Interlocked.Read(ref _notForwarded);

    /// <summary>Violations of which <see cref="TrackerOptions.OnViolation"/> was not told: they were not in the sample.</summary>
    public long NotReported => Interlocked.Read(ref _notReported);

    /// <summary>Messages that were lost: the sink threw, or a value could not be read.</summary>
    public long Failed => Interlocked.Read(ref _failed);

    /// <summary>
    /// Exceptions that the program did not see: of a sink, of its own callbacks, of a rule that can't be compiled. Each went to
    /// <see cref="TrackerOptions.OnError"/>.
    /// </summary>
    public long Errors => Interlocked.Read(ref _errors);

    /// <summary>Violations of one kind, whatever became of them.</summary>
    public long ViolationsOf(ViolationKind kind) => Interlocked.Read(ref _violations[(int)kind]);

    internal void CountSent() => Interlocked.Increment(ref _sent);

    /// <summary>Counts a message with violations, and what the policy made of it.</summary>
    internal void CountViolating(PolicyDecision decision)
    {
        Interlocked.Increment(ref _violating);
        foreach (var violation in decision.Violations)
        {
            Interlocked.Increment(ref _violations[(int)violation.Kind]);
        }

        switch (decision.Action)
        {
            case PolicyAction.Omit:
                Interlocked.Increment(ref _omitted);
                Interlocked.Add(ref _omittedProperties, decision.Omitted.Count);
                break;
            case PolicyAction.Block:
                Interlocked.Increment(ref _blocked);
                break;
        }
    }

    internal void CountBlockedForwarded() => Interlocked.Increment(ref _blockedForwarded);

    internal void CountForwarding(bool isForwarded) => Interlocked.Increment(ref isForwarded ? ref _forwarded : ref _notForwarded);

    internal void CountNotReported() => Interlocked.Increment(ref _notReported);

    internal void CountFailed() => Interlocked.Increment(ref _failed);

    internal void CountError() => Interlocked.Increment(ref _errors);
}
