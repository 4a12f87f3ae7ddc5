using Microsoft.CodeAnalysis;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>Knows the events that a tracker has methods for.</summary>
internal static class PlannedEvents
{
    /// <summary>Whether the tracker, or a type that it derives from, has a public method for the event of this name.</summary>
    public static bool Contain(ITypeSymbol tracker, string eventName)
    {
        for (var type = tracker; type is not null; type = type.BaseType)
        {
            if (type.GetMembers().Any(member => Tracks(member, eventName)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Tracks(ISymbol member, string eventName) =>
        member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public } method && Analyzers.Planned.PlannedEvents.NameOf(method) == eventName;
}
