namespace TrackingPlan;

/// <summary>The calls of the Segment spec.</summary>
public enum CallType
{
    /// <summary><c>track</c>: something happened.</summary>
    Track,

    /// <summary><c>page</c>: a page of a website was seen.</summary>
    Page,

    /// <summary><c>screen</c>: a screen of an app was seen.</summary>
    Screen,

    /// <summary><c>identify</c>: who the user is, and which traits they have.</summary>
    Identify,

    /// <summary><c>group</c>: which account or organisation the user belongs to, and its traits.</summary>
    Group,

    /// <summary><c>alias</c>: two identifiers are of one user.</summary>
    Alias,
}
