using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>An event that a generated tracker has methods for.</summary>
/// <param name="name">Its name on the wire.</param>
/// <param name="methods">The methods that track it, one for each version that the plan has.</param>
internal sealed class PlannedEvent(string name, ImmutableArray<IMethodSymbol> methods)
{
    /// <summary>The name on the wire, exactly as the plan spells it.</summary>
    public string Name { get; } = name;

    /// <summary>The methods that track it, one for each version that the plan has.</summary>
    public ImmutableArray<IMethodSymbol> Methods { get; } = methods;

    /// <summary>The method that a new call should use: the newest version has the plain name, which is the shortest.</summary>
    public IMethodSymbol Method { get; } = methods.OrderBy(method => method.Name.Length).First();

    /// <summary>What the plan says to who still tracks it; null when it is not deprecated. One old version does not make the event old.</summary>
    public string? Deprecation { get; } = methods.All(method => ObsoleteOn(method) is not null) ? MessageOf(ObsoleteOn(methods[0])!) : null;

    private static AttributeData? ObsoleteOn(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace.Name: nameof(System) });

    private static string MessageOf(AttributeData obsolete) => obsolete.ConstructorArguments.FirstOrDefault().Value as string ?? "It is deprecated.";
}
