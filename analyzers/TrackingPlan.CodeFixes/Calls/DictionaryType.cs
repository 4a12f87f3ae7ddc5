using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>The type <c>Dictionary&lt;string, object?&gt;</c>, as it is written at one place of the code.</summary>
internal sealed class DictionaryType
{
    private readonly SemanticModel _model;
    private readonly int _position;
    private readonly INamedTypeSymbol _type;

    private DictionaryType(SemanticModel model, int position, INamedTypeSymbol type)
    {
        _model = model;
        _position = position;
        _type = type;
    }

    /// <summary>The type, for code at the position.</summary>
    public static DictionaryType? At(int position, SemanticModel model)
    {
        var compilation = model.Compilation;
        return compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2") is { } definition
            ? new(model, position, definition.Construct(
                compilation.GetSpecialType(SpecialType.System_String), compilation.GetSpecialType(SpecialType.System_Object)))
            : null;
    }

    /// <summary>Whether the type is this one, nullable or not.</summary>
    public bool Is(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, _type);

    /// <summary>Whether the parameter is a dictionary or one of its interfaces, and so takes properties.</summary>
    public bool IsTakenBy(IParameterSymbol? parameter) =>
        parameter?.Type is INamedTypeSymbol { TypeArguments.Length: 2 } type && _model.Compilation.HasImplicitConversion(_type, type);

    /// <summary>The type's name. Where its namespace is not imported, applying the fix adds the <c>using</c>.</summary>
    public TypeSyntax ToSyntax(SyntaxGenerator generator)
    {
        // The generator would spell the arguments System.String and System.Object, and so bring in a using of System too.
        var name = SyntaxFactory.GenericName(SyntaxFactory.Identifier(_type.Name), TypeArguments());
        return IsInScope()
            ? name
            : ((QualifiedNameSyntax)generator.TypeExpression(_type))
                .WithRight(name)
                .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
    }

    private TypeArgumentListSyntax TypeArguments()
    {
        TypeSyntax key = SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.StringKeyword));
        TypeSyntax value = SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.ObjectKeyword));
        var allowsNull = _model.GetNullableContext(_position).AnnotationsEnabled();

        return SyntaxFactory.TypeArgumentList(SyntaxFactory.SeparatedList(
            [key, allowsNull ? SyntaxFactory.NullableType(value) : value],
            [SyntaxFactory.Token([], SyntaxKind.CommaToken, [SyntaxFactory.Space])]));
    }

    private bool IsInScope() => _model
        .LookupNamespacesAndTypes(_position, name: _type.Name)
        .Any(found => SymbolEqualityComparer.Default.Equals(found, _type.OriginalDefinition));
}
