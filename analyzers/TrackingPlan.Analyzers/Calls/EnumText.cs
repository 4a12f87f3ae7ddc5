using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>The text of an enum's value: a closed set of names, which the compiler knows.</summary>
internal static class EnumText
{
    /// <summary>The enum whose value a call turns into its name; null for other calls. A format may turn it into a number.</summary>
    public static INamedTypeSymbol? TypeOf(IInvocationOperation call) =>
        call is { TargetMethod: { Name: nameof(ToString), Parameters.IsEmpty: true }, Instance.Type: { } type } ? TypeOf(type) : null;

    /// <summary>The enum that a type is, or may be null instead of; null for other types.</summary>
    public static INamedTypeSymbol? TypeOf(ITypeSymbol? type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type) as INamedTypeSymbol is { TypeKind: TypeKind.Enum } found ? found : null;

    /// <summary>The names of its members; none for flags, whose values have names in lists.</summary>
    public static IEnumerable<string> NamesOf(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: nameof(FlagsAttribute) })
            ? []
            : type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).Select(member => member.Name);
}
