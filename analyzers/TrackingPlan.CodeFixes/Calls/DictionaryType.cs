using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>The type <c>Dictionary&lt;string, object?&gt;</c>, as it is called at one place of the code.</summary>
internal sealed class DictionaryType
{
    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol _type;

    private DictionaryType(Compilation compilation, INamedTypeSymbol type)
    {
        _compilation = compilation;
        _type = type;
    }

    /// <summary>The type for code at the position: without the question mark where nullable annotations are off.</summary>
    public static DictionaryType? In(SemanticModel model, int position)
    {
        var compilation = model.Compilation;
        var value = model.GetNullableContext(position).AnnotationsEnabled() ? NullableAnnotation.Annotated : NullableAnnotation.None;

        return compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2") is { } definition
            ? new(compilation, definition.Construct(
                [compilation.GetSpecialType(SpecialType.System_String), compilation.GetSpecialType(SpecialType.System_Object)],
                [NullableAnnotation.None, value]))
            : null;
    }

    /// <summary>Whether the type is this one, nullable or not.</summary>
    public bool Is(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, _type);

    /// <summary>Whether the parameter is a dictionary or one of its interfaces, and so takes properties.</summary>
    public bool IsTakenBy(IParameterSymbol? parameter) =>
        parameter?.Type is INamedTypeSymbol { TypeArguments.Length: 2 } type && _compilation.HasImplicitConversion(_type, type);

    /// <summary>The type's name; the <c>using</c> that it needs is added when the fix is applied.</summary>
    public TypeSyntax ToSyntax(SyntaxGenerator generator) =>
        (TypeSyntax)generator.TypeExpression(_type, addImport: true).WithAdditionalAnnotations(Simplifier.Annotation);
}
