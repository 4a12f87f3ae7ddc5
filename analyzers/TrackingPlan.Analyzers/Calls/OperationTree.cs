using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>Moves in the operations of a piece of code.</summary>
internal static class OperationTree
{
    /// <summary>The whole piece of code that an operation is in: a body, an initializer.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>The method, or the constructor, that is called; null for other operations, and for the creation of an object without one.</summary>
    public static IMethodSymbol? MethodOf(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    /// <summary>The arguments of a call, or of the creation of an object.</summary>
    public static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => [],
    };

    /// <summary>Whether the code is only described, in an expression tree, as a mock is asked what it was called with: it does not run.</summary>
    public static bool IsDescription(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation { Parent: IConversionOperation { Type.TypeKind: not TypeKind.Delegate } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The operations of code elsewhere in the compilation.</summary>
    // It is seldom in the file of the call, and the driver of the analyzers caches the models that a compilation hands out.
    public static IOperation? OperationOf(SyntaxNode node, Compilation compilation, CancellationToken cancellation) =>
        compilation.GetSemanticModel(node.SyntaxTree).GetOperation(node, cancellation);
}
