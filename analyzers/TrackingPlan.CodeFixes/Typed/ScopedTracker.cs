using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Finds the tracker that code can reach by a name.</summary>
internal static class ScopedTracker
{
    /// <summary>The name of the only variable, parameter, field or property that holds a tracker of the type; null when there is none, or when several do.</summary>
    public static string? Find(INamedTypeSymbol tracker, ExpressionSyntax place, SemanticModel model, CancellationToken cancellation)
    {
        // Whether a name may be used in code that captures nothing is more than a lookup says.
        if (place.Ancestors().Any(IsStaticFunction))
        {
            return null;
        }

        var found = model.LookupSymbols(place.SpanStart).Where(symbol => TypedMethod.IsOrDerives(TypeOf(symbol), tracker)).Take(2).ToArray();
        return found.Length == 1 && SyntaxFacts.GetKeywordKind(found[0].Name) is SyntaxKind.None && CanBeRead(found[0], place, model, cancellation) ? found[0].Name : null;
    }

    /// <summary>Whether an expression is only names: it can be left out, and nothing is left undone.</summary>
    public static bool IsPath(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax or PredefinedTypeSyntax or AliasQualifiedNameSyntax => true,
        MemberAccessExpressionSyntax access => IsPath(access.Expression),
        _ => false,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        _ => null,
    };

    private static bool CanBeRead(ISymbol symbol, ExpressionSyntax place, SemanticModel model, CancellationToken cancellation) => symbol switch
    {
        ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declarations } =>
            declarations[0].Span.End < place.SpanStart
            && declarations[0].GetSyntax(cancellation) is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: not NullableTypeSyntax }, Initializer.Value: var value }
            && model.GetTypeInfo(value, cancellation).Nullability.FlowState is not NullableFlowState.MaybeNull,
        IParameterSymbol parameter => parameter is { NullableAnnotation: not NullableAnnotation.Annotated, RefKind: RefKind.None },
        IFieldSymbol { NullableAnnotation: NullableAnnotation.Annotated } or IPropertySymbol { NullableAnnotation: NullableAnnotation.Annotated } => false,
        _ => symbol.IsStatic || IsInInstance(place, model, cancellation),
    };

    private static bool IsInInstance(ExpressionSyntax place, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = model.GetEnclosingSymbol(place.SpanStart, cancellation);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is IMethodSymbol { IsStatic: false };
    }

    private static bool IsStaticFunction(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };
}
