namespace TrackingPlan.Generator.Specs;

/// <summary>A member of an enum.</summary>
/// <param name="Identifier">Its name in C#.</param>
/// <param name="WireValue">Its text on the wire.</param>
internal sealed record EnumMemberSpec(string Identifier, string WireValue);
