namespace TrackingPlan.Generator.Specs;

/// <summary>A member of an enum.</summary>
/// <param name="Identifier">Its name in C#.</param>
/// <param name="Json">Its value on the wire as JSON.</param>
/// <param name="Text">The text that the value is; null for one that is none.</param>
internal sealed record EnumMemberSpec(string Identifier, string Json, string? Text);
