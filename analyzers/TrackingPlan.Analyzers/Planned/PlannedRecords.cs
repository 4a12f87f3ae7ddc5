using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>Reads each generated record of a compilation once, when a call is first compared with it.</summary>
internal sealed class PlannedRecords
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, PlannedRecord> _read = new(SymbolEqualityComparer.Default);

    /// <summary>The record that a type is; null for all other types.</summary>
    public PlannedRecord? Of(ITypeSymbol type) =>
        type is INamedTypeSymbol named && PlannedRecord.Is(named) ? _read.GetOrAdd(named, static record => new(record)) : null;
}
