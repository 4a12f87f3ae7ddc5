using TrackingPlan.Cli.Validation.Coverage;

namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>How messages are checked, and what is kept of them.</summary>
/// <param name="Rules">The plan.</param>
internal sealed record CheckSettings(PlanRules Rules)
{
    /// <summary>What becomes of messages that do not follow the plan; null when nobody has said so, and then they are only reported.</summary>
    public TrackingPolicy? Policy { get; init; }

    /// <summary>Whether the messages are kept that are valid, or that the policy lets through.</summary>
    public bool KeepsValid { get; init; }

    /// <summary>Whether messages with violations are kept.</summary>
    public bool KeepsViolations { get; init; }

    /// <summary>How many violations are listed one by one.</summary>
    public int MaxListed { get; init; }

    /// <summary>Finds out what is never sent; null when nobody asks.</summary>
    public PlanCoverage? Coverage { get; init; }
}
