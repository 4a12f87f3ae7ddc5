namespace TrackingPlan;

/// <summary>What becomes of messages that do not follow the plan, call by call. Without any setting all of them are sent, and reported.</summary>
public sealed record TrackingPolicy
{
    /// <summary>Sends everything.</summary>
    public static TrackingPolicy AllowAll { get; } = new();

    /// <summary>For <c>track</c> calls.</summary>
    public CallPolicy Track { get; init; } = new();

    /// <summary>For <c>page</c> calls.</summary>
    public CallPolicy Page { get; init; } = new();

    /// <summary>For <c>screen</c> calls.</summary>
    public CallPolicy Screen { get; init; } = new();

    /// <summary>For <c>identify</c> calls.</summary>
    public CallPolicy Identify { get; init; } = new();

    /// <summary>For <c>group</c> calls.</summary>
    public CallPolicy Group { get; init; } = new();

    /// <summary>Whether messages are blocked that Segment could not take: without identity, over 32 KB.</summary>
    public bool BlocksInvalidMessages { get; init; }

    /// <summary>What is to become of a violation. <c>alias</c> and unknown calls have no policy: what they carry is not planned.</summary>
    internal PolicyAction ActionFor(Violation violation) => violation.Kind == ViolationKind.InvalidMessage
        ? BlocksInvalidMessages ? PolicyAction.Block : PolicyAction.Allow
        : For(violation.EventType)?.ActionFor(violation) ?? PolicyAction.Allow;

    /// <summary>Whether a violation is decided about when nothing else is left to decide.</summary>
    internal bool IsLeftToCommon(Violation violation) => For(violation.EventType)?.IsLeftToCommon(violation) == true;

    /// <summary>Whether messages of a call are sent as they are, whatever is wrong with them.</summary>
    internal bool AllowsAll(string? call) => !BlocksInvalidMessages && For(call)?.AllowsAll != false;

    private CallPolicy? For(string? call) => CallTypes.ParseWire(call) switch
    {
        CallType.Track => Track,
        CallType.Page => Page,
        CallType.Screen => Screen,
        CallType.Identify => Identify,
        CallType.Group => Group,
        _ => null,
    };
}
