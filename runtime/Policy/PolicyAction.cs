namespace TrackingPlan;

/// <summary>What becomes of a message, or of a part of it, that does not follow the plan.</summary>
public enum PolicyAction
{
    /// <summary>It is sent as it is, and reported.</summary>
    Allow,

    /// <summary>What does not follow the plan is left out, and the rest is sent.</summary>
    Omit,

    /// <summary>The message is not sent.</summary>
    Block,
}
