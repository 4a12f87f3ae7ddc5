namespace TrackingPlan.Generator.Specs;

/// <summary>A property with one value, which is written unasked.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Json">The value as compact JSON.</param>
/// <param name="Text">The text that the value is; null for one that is none.</param>
internal sealed record ConstantSpec(string WireName, string Json, string? Text) : MemberSpec(WireName);
