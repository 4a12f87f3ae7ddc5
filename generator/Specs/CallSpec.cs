using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Specs;

/// <summary>What an event, page or screen, or the traits of users or groups have beyond an object.</summary>
/// <param name="Call">The call that sends it.</param>
/// <param name="WireName">The name on the wire; empty where calls have none.</param>
/// <param name="Version">The version that messages state; null for none.</param>
/// <param name="Rule">The rule for its messages, JSON on several lines.</param>
internal sealed record CallSpec(CallType Call, string WireName, int? Version, string Rule)
{
    /// <summary>What the types of its properties leave of the rule, JSON; null when nothing is known of that.</summary>
    public string? Unproven { get; init; }
}
