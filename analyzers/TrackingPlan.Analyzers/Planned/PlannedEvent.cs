using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>An event that a generated tracker has methods for.</summary>
/// <param name="name">Its name on the wire.</param>
/// <param name="methods">The methods that track it, one for each version that the plan has.</param>
/// <param name="records">Reads what the methods take.</param>
internal sealed class PlannedEvent(string name, ImmutableArray<IMethodSymbol> methods, PlannedRecords records)
{
    /// <summary>The name on the wire, exactly as the plan spells it.</summary>
    public string Name { get; } = name;

    /// <summary>The methods that track it, one for each version that the plan has.</summary>
    public ImmutableArray<IMethodSymbol> Methods { get; } = methods;

    /// <summary>The method that a new call should use: the newest version has the plain name, which is the shortest.</summary>
    public IMethodSymbol Method { get; } = methods.OrderBy(method => method.Name.Length).First();

    /// <summary>What the plan says to who still tracks it; null when it is not deprecated. One old version does not make the event old.</summary>
    public string? Deprecation { get; } = methods.All(method => PlannedAttributes.DeprecationOf(method) is not null) ? PlannedAttributes.DeprecationOf(methods[0]) : null;

    /// <summary>The properties of its versions; a version whose method takes no record is null.</summary>
    public IEnumerable<PlannedRecord?> Versions => Methods.Select(method => method.Parameters.Length == 1 ? records.Of(method.Parameters[0].Type) : null);
}
