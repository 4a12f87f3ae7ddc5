using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>Recognizes the attributes and types by which generated code says what the plan says.</summary>
internal static class PlannedNames
{
    /// <summary>The namespace of the runtime.</summary>
    public const string TrackingPlan = nameof(TrackingPlan);

    /// <summary>Whether the type is one of the runtime's.</summary>
    public static bool IsOurs(this ITypeSymbol? type, string name) =>
        type?.Name == name && type.ContainingNamespace is { Name: TrackingPlan, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The text that an attribute of this name was given; null when the symbol has no such attribute.</summary>
    public static string? TextOf(this ISymbol symbol, string attributeName)
    {
        var attribute = symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == attributeName);
        return (attribute?.ConstructorArguments.FirstOrDefault().Value ?? attribute?.NamedArguments.FirstOrDefault().Value.Value) as string;
    }

    /// <summary>What the plan says to who still uses the symbol; null when it is not deprecated.</summary>
    public static string? DeprecationOf(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace.Name: nameof(System) }) is { } obsolete
            ? obsolete.ConstructorArguments.FirstOrDefault().Value as string ?? "It is deprecated."
            : null;
}
