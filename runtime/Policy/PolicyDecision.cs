namespace TrackingPlan;

/// <summary>What a policy makes of a message.</summary>
/// <param name="Action">Whether it is sent as it is, sent without a part, or not sent.</param>
/// <param name="Message">The message without what was left out, UTF-8; empty where it is as it was, or not sent.</param>
/// <param name="Violations">The violations of the message, each with what became of it.</param>
public sealed record PolicyDecision(PolicyAction Action, ReadOnlyMemory<byte> Message, IReadOnlyList<Violation> Violations);
