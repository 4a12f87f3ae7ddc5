using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>A property that the plan has.</summary>
/// <param name="name">Its name on the wire.</param>
/// <param name="symbol">The property of the generated record.</param>
internal sealed class PlannedProperty(string name, IPropertySymbol symbol)
{
    /// <summary>The name on the wire, exactly as the plan spells it.</summary>
    public string Name { get; } = name;

    /// <summary>The name of the generated record's property.</summary>
    public string Member { get; } = symbol.Name;

    /// <summary>What its value is. A property that is not required has a type that takes null, though the plan may not.</summary>
    public PlannedType Type { get; } = PlannedType.Of(symbol.Type);

    /// <summary>Whether no message may lack it.</summary>
    public bool IsRequired { get; } = symbol.IsRequired;

    /// <summary>What the plan says to who still sends it; null when it is not deprecated.</summary>
    public string? Deprecation { get; } = PlannedAttributes.DeprecationOf(symbol);
}
