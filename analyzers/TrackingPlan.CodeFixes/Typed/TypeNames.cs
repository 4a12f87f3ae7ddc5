using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Names types as they can be named at one place of the code.</summary>
internal sealed class TypeNames(SemanticModel model, SyntaxGenerator generator, int position)
{
    /// <summary>The type's name. Where its namespace is not imported, applying the fix adds the <c>using</c>.</summary>
    // Short from the start where that is possible: the simplifier gives up on a name that stands between a question mark and null.
    public TypeSyntax Of(ITypeSymbol type) => type is INamedTypeSymbol { SpecialType: SpecialType.None, IsGenericType: false } && IsInScope(type)
        ? SyntaxFactory.IdentifierName(type.Name)
        : (TypeSyntax)generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);

    private bool IsInScope(ITypeSymbol type) =>
        model.LookupSymbols(position, name: type.Name) is { Length: 1 } found && SymbolEqualityComparer.Default.Equals(found[0], type);
}
