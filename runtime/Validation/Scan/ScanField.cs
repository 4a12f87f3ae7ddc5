namespace TrackingPlan;

/// <summary>A field of a message that says which rule it falls under, or whom it is about.</summary>
internal enum ScanField
{
    None,
    Type,
    Event,
    Name,
    Identity,
}
