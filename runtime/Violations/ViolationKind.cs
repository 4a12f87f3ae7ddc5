namespace TrackingPlan;

/// <summary>In which way a message does not follow the plan.</summary>
public enum ViolationKind
{
    /// <summary>A property that the plan requires is not there.</summary>
    RequiredMissing,

    /// <summary>A value is of another JSON type than planned.</summary>
    InvalidType,

    /// <summary>A value has the planned type and breaks another keyword: <c>enum</c>, <c>minimum</c>, <c>pattern</c>, ...</summary>
    InvalidValue,

    /// <summary>A property that the plan does not have.</summary>
    UnplannedProperty,

    /// <summary>An event that the plan does not have.</summary>
    UnplannedEvent,

    /// <summary>The message can't be sent at all: it is not JSON, has no type or name, is about nobody, or is too large.</summary>
    InvalidMessage,

    /// <summary>A property that its object has twice.</summary>
    DuplicateProperty,
}
