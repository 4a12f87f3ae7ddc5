namespace TrackingPlan.Generator.Specs;

/// <summary>What an event has beyond an object.</summary>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Rule">The rule for its messages, JSON on several lines.</param>
internal sealed record EventSpec(string WireName, string Rule);
