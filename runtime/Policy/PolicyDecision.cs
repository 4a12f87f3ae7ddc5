namespace TrackingPlan;

/// <summary>What a policy makes of a message.</summary>
/// <param name="Action">Whether it is sent as it is, sent without a part, or not sent.</param>
/// <param name="Message">The message without what was left out, UTF-8; empty where it is as it was, or not sent.</param>
/// <param name="Violations">
/// The violations of the message, each with what became of it; behind them those that it has only because a part is left out, where the policy allows them.
/// </param>
public sealed record PolicyDecision(PolicyAction Action, ReadOnlyMemory<byte> Message, IReadOnlyList<Violation> Violations)
{
    /// <summary>JSON Pointers to the properties and traits that were left out.</summary>
    public IReadOnlyList<string> Omitted { get; init; } = [];
}
