namespace TrackingPlan;

/// <summary>A planned event with its properties; the generator implements it for every event of a plan.</summary>
public interface ITrackEvent : IPropertyObject
{
    /// <summary>The event's name on the wire, exactly as the plan spells it.</summary>
    static abstract string EventName { get; }

    /// <summary>The rule that its messages are checked against: UTF-8 JSON in the shape of Segment's Public API, see <see cref="PlanRule"/>.</summary>
    static abstract ReadOnlySpan<byte> Rule { get; }
}
