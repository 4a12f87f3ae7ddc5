namespace TrackingPlan.Model.Plans;

/// <summary>The calls of the Segment spec that a plan describes. (<c>alias</c> carries nothing that could be planned.)</summary>
public enum CallType
{
    /// <summary><c>track</c>: something happened. Planned under <c>events</c>.</summary>
    Track,

    /// <summary><c>page</c>: a page of a website was seen. Planned under <c>pages</c>.</summary>
    Page,

    /// <summary><c>screen</c>: a screen of an app was seen. Planned under <c>screens</c>.</summary>
    Screen,

    /// <summary><c>identify</c>: who the user is, and which traits they have.</summary>
    Identify,

    /// <summary><c>group</c>: which account or organisation the user belongs to, and its traits.</summary>
    Group,
}
