namespace TrackingPlan.Generator.Specs;

/// <summary>A property of a record.</summary>
/// <param name="Identifier">Its name in C#.</param>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Value">The type of its value.</param>
/// <param name="IsRequired">Whether it has to be set.</param>
/// <param name="Docs">What is written above it.</param>
internal sealed record PropertySpec(string Identifier, string WireName, ValueSpec Value, bool IsRequired, DocsSpec Docs) : MemberSpec(WireName)
{
    /// <summary>What the compiler says to who still uses it; null when it is not deprecated.</summary>
    public string? Deprecation { get; init; }
}
