using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>A property that the plan has. What only calls that give it ask for is found out then: plans have many more properties than calls give.</summary>
/// <param name="name">Its name on the wire.</param>
/// <param name="symbol">The property of the generated record.</param>
internal sealed class PlannedProperty(string name, IPropertySymbol symbol)
{
    private readonly Lazy<PlannedType> _type = new(() => PlannedType.Of(symbol.Type));
    private readonly Lazy<string?> _deprecation = new(() => PlannedAttributes.DeprecationOf(symbol));

    /// <summary>The name on the wire, exactly as the plan spells it.</summary>
    public string Name { get; } = name;

    /// <summary>The name of the generated record's property.</summary>
    public string Member { get; } = symbol.Name;

    /// <summary>What its value is. A property that is not required has a type that takes null, though the plan may not.</summary>
    public PlannedType Type => _type.Value;

    /// <summary>Whether no message may lack it.</summary>
    public bool IsRequired { get; } = symbol.IsRequired;

    /// <summary>What the plan says to who still sends it; null when it is not deprecated.</summary>
    public string? Deprecation => _deprecation.Value;
}
