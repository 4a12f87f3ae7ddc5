namespace TrackingPlan.Generator.Specs;

/// <summary>A property on the wire.</summary>
/// <param name="WireName">Its name there.</param>
internal abstract record MemberSpec(string WireName);
