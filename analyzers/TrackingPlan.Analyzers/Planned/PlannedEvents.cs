using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>
/// The events that code can track, as the generated trackers in sight have them: those of the compilation, and those of the assemblies that it
/// refers to. Nothing is read from plan files, so the rules are the same in every project.
/// </summary>
internal sealed class PlannedEvents
{
    private const string Attribute = "PlannedEventAttribute";

    private const string Tracker = nameof(Tracker);

    private readonly ImmutableDictionary<INamedTypeSymbol, CandidateEvents> _byTracker;
    private readonly CandidateEvents _all;

    private PlannedEvents(ImmutableDictionary<INamedTypeSymbol, CandidateEvents> byTracker, PlannedRecords records)
    {
        _byTracker = byTracker;
        _all = new([.. byTracker.Values.SelectMany(events => events.All)]);
        Records = records;
    }

    /// <summary>The records of the plans.</summary>
    public PlannedRecords Records { get; }

    /// <summary>The events of all plans in sight.</summary>
    public IEnumerable<PlannedEvent> All => _all.All;

    /// <summary>The events of a compilation; null when it sees no plan, so that there is nothing to compare code with.</summary>
    public static PlannedEvents? In(Compilation compilation, CancellationToken cancellation)
    {
        var records = new PlannedRecords();
        var byTracker = ImmutableDictionary.CreateBuilder<INamedTypeSymbol, CandidateEvents>(SymbolEqualityComparer.Default);
        foreach (var tracker in TrackersIn(compilation, cancellation))
        {
            var events = EventsOf(tracker, records);
            if (!events.IsEmpty)
            {
                byTracker.Add(tracker, new(events));
            }
        }

        return byTracker.Count == 0 ? null : new(byTracker.ToImmutable(), records);
    }

    /// <summary>The events that a call can be about: those of the tracker that it is called on, else those of all plans in sight.</summary>
    public CandidateEvents On(ITypeSymbol? receiver)
    {
        for (var type = receiver; type is not null; type = type.BaseType)
        {
            if (type is INamedTypeSymbol named && _byTracker.TryGetValue(named.OriginalDefinition, out var own))
            {
                return own;
            }
        }

        return _all;
    }

    /// <summary>The name on the wire of the event that a generated method tracks; null for other methods.</summary>
    public static string? NameOf(IMethodSymbol method) => method.ContainingType?.BaseType?.Name == Tracker ? method.TextOf(Attribute) : null;

    /// <summary>The version that a generated method's messages state; null when the plan states none.</summary>
    public static int? VersionOf(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.IsOurs(Attribute))?.NamedArguments.FirstOrDefault(argument => argument.Key == "Version").Value.Value as int?;

    private static IEnumerable<INamedTypeSymbol> TrackersIn(Compilation compilation, CancellationToken cancellation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == PlannedNames.TrackingPlan)))
            .Prepend(compilation.Assembly)
            .SelectMany(assembly => TypesIn(assembly.GlobalNamespace, cancellation))
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    // By the names first, which the generator gives: a project has thousands of types, and what a type derives from has to be found out.
    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return space.GetTypeMembers().Where(type => type.Name.EndsWith(Tracker, StringComparison.Ordinal) && type.BaseType?.Name == Tracker)
            .Concat(space.GetNamespaceMembers().SelectMany(inner => TypesIn(inner, cancellation)));
    }

    private static ImmutableArray<PlannedEvent> EventsOf(INamedTypeSymbol tracker, PlannedRecords records) =>
    [
        .. from method in tracker.GetMembers().OfType<IMethodSymbol>()
           let name = NameOf(method)
           where name is not null
           group method by name into versions
           select new PlannedEvent(versions.Key, [.. versions], records),
    ];
}
