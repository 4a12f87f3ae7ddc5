using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Coverage;

/// <summary>Tells whether a value goes nowhere: it is a statement of its own, is discarded, or is kept by a local variable that nothing reads.</summary>
internal static class UnusedValue
{
    /// <summary>Whether nothing beyond the expression itself can get hold of its value.</summary>
    public static bool Is(IOperation value) => value.Parent switch
    {
        IConversionOperation conversion => Is(conversion),
        IExpressionStatementOperation => true,
        ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment when assignment.Value == value => IsLost(assignment.Target),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => !IsDisposed(declarator) && IsNeverRead(declarator.Symbol, value),
        _ => false,
    };

    private static bool IsLost(IOperation target) => target switch
    {
        IDiscardOperation => true,
        ILocalReferenceOperation reference => IsNeverRead(reference.Local, target),
        _ => false,
    };

    private static bool IsDisposed(IVariableDeclaratorOperation declarator) =>
        declarator.Parent?.Parent?.Parent is IUsingOperation or IUsingDeclarationOperation;

    // A reference to another variable's storage, and what is written through it, is not followed.
    private static bool IsNeverRead(ILocalSymbol local, IOperation code)
    {
        var root = code;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return !local.IsRef && root.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            .All(IsTargetOfStatement);
    }

    private static bool IsTargetOfStatement(ILocalReferenceOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation { IsRef: false, Parent: IExpressionStatementOperation } assignment && assignment.Target == reference;
}
