using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>Recognizes the runtime's attributes and types.</summary>
internal static class PlannedNames
{
    /// <summary>The namespace of the runtime.</summary>
    public const string TrackingPlan = nameof(TrackingPlan);

    /// <summary>Whether the type is one of the runtime's.</summary>
    public static bool IsOurs(this ITypeSymbol? type, string name) =>
        type?.Name == name && type.ContainingNamespace is { Name: TrackingPlan, ContainingNamespace.IsGlobalNamespace: true };
}
