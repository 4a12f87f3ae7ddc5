namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>Violations of one kind at one place of one event.</summary>
/// <param name="key">What they have in common.</param>
/// <param name="first">The first one.</param>
internal sealed class ViolationGroup(ViolationKey key, ListedViolation first)
{
    /// <summary>What they have in common.</summary>
    public ViolationKey Key => key;

    /// <summary>The first one.</summary>
    public ListedViolation First => first;

    /// <summary>How many there are.</summary>
    public long Count { get; set; }
}
