namespace TrackingPlan.Generator.Specs;

/// <summary>What the tracker has to know of an event.</summary>
/// <param name="Identifier">The record and the method.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Summary">What is tracked; null when the plan does not say.</param>
/// <param name="HasRequired">Whether the event can't be tracked without saying anything about it.</param>
internal sealed record TrackedEventSpec(string Identifier, string WireName, string? Summary, bool HasRequired);
