namespace TrackingPlan.Model.Plans;

/// <summary>Where an event is in its life.</summary>
public enum EventStatus
{
    /// <summary><c>active</c>, and what a plan means that says nothing.</summary>
    Active,

    /// <summary><c>draft</c>: planned, and not agreed on yet. It can be tracked like any other.</summary>
    Draft,

    /// <summary><c>deprecated</c>: still valid, and no longer to be used in new code.</summary>
    Deprecated,
}
