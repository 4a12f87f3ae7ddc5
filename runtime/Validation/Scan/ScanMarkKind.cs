namespace TrackingPlan;

/// <summary>In which way a place does not follow a rule.</summary>
internal enum ScanMarkKind
{
    /// <summary>The value does not: its type, or what its schema says of it.</summary>
    Value,

    /// <summary>An object does not have a property; the number is that of its row.</summary>
    Missing,

    /// <summary>An object has a property that is not planned; the number is where the object starts.</summary>
    Unplanned,

    /// <summary>An object has too few or too many properties; the number is how many.</summary>
    PropertyCount,

    /// <summary>A list has too few or too many items; the number is how many.</summary>
    ItemCount,
}
