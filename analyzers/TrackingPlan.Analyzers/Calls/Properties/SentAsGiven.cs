using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>
/// Knows whether a parameter's properties are sent as they are given. A tracker does that, and so do some SDKs; a method of the program's own may add some, unless its code shows that it only hands them on.
/// </summary>
internal sealed class SentAsGiven(EventNameParameters eventNames, Compilation compilation, CancellationToken cancellation)
{
    /// <summary>Methods that call methods: further than anybody reads, and an end for those that call themselves.</summary>
    private const int MaxDepth = 5;

    /// <summary>Whether a method sends what it is given itself.</summary>
    public bool IsBy(IMethodSymbol method) => IsByTracker(method) || eventNames.AddsNothing(method);

    /// <summary>Whether nothing is added to the properties.</summary>
    public bool Is(IParameterSymbol parameter) => Is(parameter.OriginalDefinition, IsBy, 0);

    /// <summary>Whether it is a tracker that the properties come to, so that it is known how their values are written.</summary>
    public bool IsToTracker(IParameterSymbol parameter) => Is(parameter.OriginalDefinition, IsByTracker, 0);

    private static bool IsByTracker(IMethodSymbol method) => method.ContainingType.IsOurs("Tracker");

    private bool Is(IParameterSymbol parameter, Func<IMethodSymbol, bool> isSender, int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        return parameter.ContainingSymbol is IMethodSymbol method
            && (isSender(method) || (depth < MaxDepth && BodyOf(method) is { } body && IsHandedOn(parameter, body, isSender, depth)));
    }

    private bool IsHandedOn(IParameterSymbol parameter, IOperation body, Func<IMethodSymbol, bool> isSender, int depth)
    {
        var uses = body.Descendants().OfType<IParameterReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Parameter, parameter)).ToArray();
        return uses.Length > 0
            && uses.All(use => ArgumentOf(use) is { Parent: { } call, Parameter: { } next } && eventNames.FindArguments(call).Any() && Is(next.OriginalDefinition, isSender, depth + 1));
    }

    private static IArgumentOperation? ArgumentOf(IOperation use)
    {
        var parent = use.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent as IArgumentOperation;
    }

    // Which code of a virtual method runs is not known.
    private IOperation? BodyOf(IMethodSymbol method) =>
        method is { IsVirtual: false, IsAbstract: false, IsOverride: false, DeclaringSyntaxReferences: { Length: 1 } declarations } && compilation.ContainsSyntaxTree(declarations[0].SyntaxTree)
            ? OperationTree.OperationOf(declarations[0].GetSyntax(cancellation), compilation, cancellation)
            : null;
}
