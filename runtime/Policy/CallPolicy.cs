namespace TrackingPlan;

/// <summary>
/// What becomes of messages of one call that do not follow the plan. The settings are those of Segment's schema configuration, and are applied in its order:
/// first those about the event's own rule, and <see cref="CommonViolations"/> to what they let through.
/// </summary>
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

    /// <summary>
    /// What breaks the rule that all messages have in common (<see cref="Violation.IsCommon"/>), in the message as the other settings leave it: a value that
    /// they leave out can't block it any more, and one that is missed because of them can.
    /// </summary>
    public PolicyAction CommonViolations { get; init; }

    /// <summary>Whether everything is sent as it is.</summary>
    internal bool AllowsAll => this == new CallPolicy();

    /// <summary>What is to become of a violation.</summary>
    internal PolicyAction ActionFor(Violation violation) => IsLeftToCommon(violation) ? CommonViolations : ActionForOwn(violation);

    /// <summary>Whether the setting for the common rule decides about a violation, and so comes last.</summary>
    internal bool IsLeftToCommon(Violation violation) => violation.IsCommon || (violation.IsAlsoCommon && ActionForOwn(violation) == PolicyAction.Allow);

    private PolicyAction ActionForOwn(Violation violation) => violation.Kind switch
    {
        ViolationKind.UnplannedEvent => UnplannedName,
        ViolationKind.UnplannedProperty => UnplannedProperties,
        _ => SchemaViolations,
    };
}
