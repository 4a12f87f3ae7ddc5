using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Coverage;

/// <summary>Finds the planned events that code tracks: by generated methods, and by names that are given by hand.</summary>
/// <param name="planned">The events.</param>
/// <param name="parameters">Which parameters take names.</param>
internal sealed class CallSites(PlannedEvents planned, EventNameParameters parameters)
{
    private readonly Dictionary<IMethodSymbol, string> _methods = planned.All
        .SelectMany(found => found.Methods, (found, method) => (found.Name, Method: method))
        .ToDictionary(found => found.Method, found => found.Name, (IEqualityComparer<IMethodSymbol>)SymbolEqualityComparer.Default);

    private readonly HashSet<string> _names = new(planned.All.Select(found => found.Name), StringComparer.Ordinal);

    /// <summary>What can be a place that tracks an event.</summary>
    public static OperationKind[] Kinds { get; } = [OperationKind.Invocation, OperationKind.MethodReference, OperationKind.ObjectCreation];

    /// <summary>The planned events that an operation tracks, or may track, as far as the code says it.</summary>
    public ImmutableArray<CallSite> In(IOperation operation, Compilation compilation, CancellationToken cancellation)
    {
        if (MethodIn(operation) is { } method && _methods.TryGetValue(method, out var name))
        {
            return [new CallSite(name, operation.Syntax, isTyped: true, PlannedEvents.VersionOf(method))];
        }

        var arguments = parameters.FindArguments(operation);
        return arguments.IsEmpty ? [] : [.. Named(arguments, new EventNames(compilation, cancellation))];
    }

    private IEnumerable<CallSite> Named(ImmutableArray<IArgumentOperation> arguments, EventNames names) =>
        from argument in arguments
        from found in names.Of(argument.Value)
        where _names.Contains(found.Text)
        select new CallSite(found.Text, found.Place.Syntax, isTyped: false);

    // A method that is handed on, as to ForEach, is called by whom it is handed to.
    private static IMethodSymbol? MethodIn(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IMethodReferenceOperation reference => reference.Method,
        _ => null,
    };
}
