namespace TrackingPlan.Model.Foreign;

/// <summary>The formats of other tools in which a plan file may be written.</summary>
public enum ForeignFormat
{
    /// <summary>A list of rules with <c>type</c>, <c>key</c>, <c>version</c> and <c>jsonSchema</c>: Segment's Public API, and what newer Typewriters cache of it.</summary>
    SegmentRules,

    /// <summary>A list of events with <c>name</c> and <c>rules</c>: Segment's older Config API, and what older Typewriters cache of it.</summary>
    SegmentEvents,

    /// <summary>RudderStack's JSON: events as in Segment's Config API, each with its <c>eventType</c>.</summary>
    RudderStack,

    /// <summary>A YAML file of rudder-cli: a tracking plan, or the events, properties and types that tracking plans in other files refer to.</summary>
    RudderCli,
}
