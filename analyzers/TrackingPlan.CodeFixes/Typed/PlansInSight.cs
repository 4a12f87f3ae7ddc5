using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Keeps what the plans of a compilation say for as long as the compilation lives: a fix of a whole solution asks once for each call.</summary>
internal static class PlansInSight
{
    private static readonly ConditionalWeakTable<Compilation, PlannedEvents> Known = new();

    /// <summary>The events of a compilation; null when it sees no plan.</summary>
    public static PlannedEvents? Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(compilation, out var known) && PlannedEvents.In(compilation, cancellation) is { } read)
        {
            known = Known.GetValue(compilation, _ => read);
        }

        return known;
    }
}
