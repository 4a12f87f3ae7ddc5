namespace TrackingPlan;

/// <summary>What becomes of messages of one call that do not follow the plan. The settings are those of Segment's schema configuration.</summary>
public sealed record CallPolicy
{
    private readonly PolicyAction _unplannedName;
    private readonly PolicyAction _unplannedProperties;

    /// <summary>An event, page or screen that the plan does not have: <see cref="PolicyAction.Allow"/> or <see cref="PolicyAction.Block"/>.</summary>
    /// <exception cref="ArgumentException">The action is <see cref="PolicyAction.Omit"/>: an event is all there is.</exception>
    public PolicyAction UnplannedName
    {
        get => _unplannedName;
        init => _unplannedName = value != PolicyAction.Omit ? value : throw new ArgumentException("An event that is not planned is allowed or blocked.", nameof(value));
    }

    /// <summary>A property or trait that the plan does not have: <see cref="PolicyAction.Allow"/> or <see cref="PolicyAction.Omit"/>.</summary>
    /// <exception cref="ArgumentException">The action is <see cref="PolicyAction.Block"/>: Segment has no such setting either.</exception>
    public PolicyAction UnplannedProperties
    {
        get => _unplannedProperties;
        init => _unplannedProperties = value != PolicyAction.Block ? value : throw new ArgumentException("A property that is not planned is allowed or omitted.", nameof(value));
    }

    /// <summary>
    /// A value that the plan does not allow, or one that it requires and that is not there. <see cref="PolicyAction.Omit"/> leaves the value out, and
    /// with it as much of what is around it as the plan asks for; a message that would still not follow the plan is blocked.
    /// </summary>
    public PolicyAction SchemaViolations { get; init; }
}
