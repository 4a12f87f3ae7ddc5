using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Calls.Properties;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Recognizes calls that do nothing but track, on the tracker that they are called on: a tracker's own, and those of wrappers that only hand on what they are given.</summary>
internal static class PassThrough
{
    /// <summary>Whether the call tracks its event with its properties, and does nothing else.</summary>
    public static bool Is(RawCall call, Compilation compilation, CancellationToken cancellation)
    {
        var method = call.Operation.TargetMethod.OriginalDefinition;
        return method.ContainingType.IsOurs("Tracker") || (TrackedBy(method, compilation, cancellation) is { } tracked && HandsOn(tracked, call));
    }

    // The call that is all that a method does, but for a result that says nothing. Which code of a virtual method runs is not known.
    private static IInvocationOperation? TrackedBy(IMethodSymbol method, Compilation compilation, CancellationToken cancellation) =>
        method is { IsVirtual: false, IsAbstract: false, IsOverride: false, DeclaringSyntaxReferences: { Length: 1 } declarations }
        && compilation.ContainsSyntaxTree(declarations[0].SyntaxTree)
        && OperationTree.OperationOf(declarations[0].GetSyntax(cancellation), compilation, cancellation) is IMethodBodyOperation body
        && (body.BlockBody ?? body.ExpressionBody) is { Operations: { Length: > 0 } statements }
        && statements.Skip(1).All(SaysNothing)
        && statements[0] is IExpressionStatementOperation { Operation: IInvocationOperation tracked }
        && tracked.TargetMethod is { Name: "Track", ContainingType: var tracker }
        && tracker.IsOurs("Tracker")
        && IsReceiverOf(method, tracked.Instance)
            ? tracked
            : null;

    private static bool SaysNothing(IOperation statement) =>
        statement is IReturnOperation { ReturnedValue: null or { ConstantValue.HasValue: true } or IPropertyReferenceOperation { Property: { Name: "CompletedTask", IsStatic: true } } };

    private static bool IsReceiverOf(IMethodSymbol method, IOperation? instance) => instance is not null && ValueAlternatives.Unwrap(instance) switch
    {
        IInstanceReferenceOperation => true,
        IParameterReferenceOperation { Parameter.Ordinal: 0 } => method.IsExtensionMethod,
        _ => false,
    };

    private static bool HandsOn(IInvocationOperation tracked, RawCall call)
    {
        var given = tracked.Arguments.Where(argument => argument.ArgumentKind is ArgumentKind.Explicit).ToArray();
        return Is(given[0], call.Name.Parameter)
            && (given.Length == 1 ? call.Properties is null : given.Length == 2 && Is(given[1], call.Properties?.Parameter));
    }

    private static bool Is(IArgumentOperation argument, IParameterSymbol? parameter) =>
        ValueAlternatives.Unwrap(argument.Value) is IParameterReferenceOperation handed && SymbolEqualityComparer.Default.Equals(handed.Parameter, parameter?.OriginalDefinition);
}
