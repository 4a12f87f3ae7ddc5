namespace TrackingPlan.Model.Plans;

/// <summary>A property of an event or of a nested object.</summary>
/// <param name="Name">The name on the wire, exactly as the plan spells it.</param>
/// <param name="Identifier">The C# name: the one that <c>csharp</c> forces, else made from the name and unique among its siblings.</param>
/// <param name="Schema">The shape of its value.</param>
/// <param name="IsRequired">Whether every message has to carry it.</param>
public sealed record Property(string Name, string Identifier, Schema Schema, bool IsRequired);
