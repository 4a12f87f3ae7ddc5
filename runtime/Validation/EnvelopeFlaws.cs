namespace TrackingPlan;

/// <summary>What can be wrong with the fields of a message that say what it is.</summary>
[Flags]
internal enum EnvelopeFlaws
{
    None = 0,

    /// <summary>It has no <c>type</c> that is known. Nothing else can be said of it then.</summary>
    NoCall = 1,

    /// <summary>It is about nobody.</summary>
    NoIdentity = 2,

    /// <summary>It is a track call without an event.</summary>
    NoName = 4,

    /// <summary>Its event, page or screen is not planned.</summary>
    Unplanned = 8,
}
