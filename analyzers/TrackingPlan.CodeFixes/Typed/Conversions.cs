using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Knows which values mean the same in a property of a generated record as in a dictionary of objects.</summary>
internal static class Conversions
{
    /// <summary>Whether the value can stand where the plan's type is wanted, without a cast, and be sent as it was.</summary>
    public static bool KeepValue(IOperation value, PlannedType planned, Compilation compilation)
    {
        // What takes its type from its place would be something else in another place.
        if (value is not { Type: { TypeKind: not TypeKind.Dynamic } type } || value.Syntax is ImplicitObjectCreationExpressionSyntax || value.Syntax.IsKind(SyntaxKind.DefaultLiteralExpression))
        {
            return false;
        }

        var target = planned is { AllowsNull: true, Symbol.IsValueType: true }
            ? compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(planned.Symbol)
            : planned.Symbol;
        var conversion = compilation.ClassifyConversion(type, target);

        // A type of the program's that turns into text by an operator of its own is written by its serializer, in some way or other.
        var taken = conversion.MethodSymbol?.Parameters[0].Type ?? planned.Symbol;
        return conversion.IsImplicit
            && (conversion.MethodSymbol is not { } method || SymbolEqualityComparer.Default.Equals(method.ContainingType, planned.Symbol))
            && (value.ConstantValue.HasValue || !IsLossy(Underlying(type), taken))
            && !IsOtherText(Underlying(type), taken);
    }

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    // 9007199254740993 is another number as a double.
    private static bool IsLossy(ITypeSymbol from, ITypeSymbol to) =>
        to.SpecialType is SpecialType.System_Double && from.SpecialType is SpecialType.System_Int64 or SpecialType.System_UInt64;

    // 'a' would be 97, and 0.1f would be 0.10000000149011612.
    private static bool IsOtherText(ITypeSymbol from, ITypeSymbol to) =>
        from.SpecialType is SpecialType.System_Char or SpecialType.System_Single && !SymbolEqualityComparer.Default.Equals(from, to);
}
