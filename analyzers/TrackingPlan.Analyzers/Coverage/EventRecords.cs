using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Coverage;

/// <summary>The records of planned events. A team may have a method of its own that tracks any of them, so creating one is as good as tracking it.</summary>
internal sealed class EventRecords
{
    private readonly Dictionary<ITypeSymbol, string> _names = new(SymbolEqualityComparer.Default);

    /// <summary>Learns the records from the methods that take them.</summary>
    public EventRecords(PlannedEvents planned)
    {
        foreach (var found in planned.All)
        {
            foreach (var parameter in found.Methods.SelectMany(method => method.Parameters))
            {
                _names[parameter.Type] = found.Name;
            }
        }
    }

    /// <summary>The name on the wire of the event that a type is the record of; null for other types.</summary>
    public string? NameOf(ITypeSymbol? type) => type is not null && _names.TryGetValue(type, out var name) ? name : null;
}
