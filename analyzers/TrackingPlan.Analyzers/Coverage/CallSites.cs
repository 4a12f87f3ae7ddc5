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
    private readonly HashSet<string> _names = new(planned.All.Select(found => found.Name), StringComparer.Ordinal);

    /// <summary>What can be a place that tracks an event.</summary>
    public static OperationKind[] Kinds { get; } = [OperationKind.Invocation, OperationKind.MethodReference, OperationKind.ObjectCreation];

    /// <summary>The planned events that an operation tracks, or may track, as far as the code says it.</summary>
    public IEnumerable<CallSite> In(IOperation operation, Compilation compilation, CancellationToken cancellation) =>
        MethodIn(operation) is { } method && PlannedEvents.NameOf(method) is { } name
            ? [new CallSite(name, operation.Syntax, isTyped: true, PlannedEvents.VersionOf(method))]
            : from argument in parameters.FindArguments(operation)
              from found in new EventNames(compilation, cancellation).Of(argument.Value)
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
