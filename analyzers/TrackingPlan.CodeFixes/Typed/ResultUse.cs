using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Looks at what becomes of a raw call's result, for the typed method may have none.</summary>
internal static class ResultUse
{
    /// <summary>The expression that the typed call can take the place of: the raw call, with the <c>await</c> or the discard around it. Null when its result is used.</summary>
    public static ExpressionSyntax? FindReplaceable(RawCall call, IMethodSymbol typed, SemanticModel model, CancellationToken cancellation)
    {
        if (SymbolEqualityComparer.Default.Equals(call.Operation.Type, typed.ReturnType) && call.Syntax.Parent is not AwaitExpressionSyntax)
        {
            return call.Syntax;
        }

        var replaced = call.Syntax.Parent switch
        {
            AwaitExpressionSyntax { Parent: ExpressionStatementSyntax } await when HasOtherAwait(await, call, model, cancellation) => await,
            AwaitExpressionSyntax => null,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } left, Parent: ExpressionStatementSyntax } discard
                when model.GetSymbolInfo(left, cancellation).Symbol is IDiscardSymbol => discard,
            _ => (ExpressionSyntax)call.Syntax,
        };
        return replaced is not null && IsUnused(replaced, model, cancellation) ? replaced : null;
    }

    private static bool IsUnused(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        while (expression.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == expression)
        {
            expression = access;
        }

        return expression.Parent switch
        {
            ExpressionStatementSyntax => true,
            ArrowExpressionClauseSyntax { Parent: { } member } => model.GetDeclaredSymbol(member, cancellation) is IMethodSymbol { ReturnsVoid: true },
            LambdaExpressionSyntax lambda => model.GetSymbolInfo(lambda, cancellation).Symbol is IMethodSymbol { ReturnsVoid: true },
            _ => false,
        };
    }

    // A function that is async and awaits nothing makes the compiler wonder; so would one whose other awaits are of calls that this fix is for, too.
    private static bool HasOtherAwait(AwaitExpressionSyntax await, RawCall call, SemanticModel model, CancellationToken cancellation)
    {
        var function = await.Ancestors().First(node => IsFunction(node) || node is CompilationUnitSyntax);
        var awaited = model.GetSymbolInfo(call.Syntax, cancellation).Symbol;
        return function.DescendantNodes(node => node == function || !IsFunction(node))
            .OfType<AwaitExpressionSyntax>()
            .Any(other => !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(other.Expression, cancellation).Symbol, awaited));
    }

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax;
}
