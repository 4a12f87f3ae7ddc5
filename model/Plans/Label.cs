namespace TrackingPlan.Model.Plans;

/// <summary>A label of an event, for instance <c>priority: high</c>.</summary>
/// <param name="Key">What the label is about.</param>
/// <param name="Value">What it says; empty for a label that is only there.</param>
public sealed record Label(string Key, string Value);
