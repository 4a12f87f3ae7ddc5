using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Planned;

/// <summary>What the plan says of a value, as the type in C# that the generator gave it has it.</summary>
internal sealed class PlannedType
{
    private PlannedType(ITypeSymbol symbol, JsonKind kind, bool allowsNull)
    {
        Symbol = symbol;
        Kind = kind;
        AllowsNull = allowsNull;
    }

    /// <summary>The type, without the question mark of a value that may be null.</summary>
    public ITypeSymbol Symbol { get; }

    /// <summary>What the value is in JSON. The values of enums may be of several kinds.</summary>
    public JsonKind Kind { get; }

    /// <summary>Whether the type takes null.</summary>
    public bool AllowsNull { get; }

    /// <summary>The only values that there are, as text; empty when they are not listed. A number or a boolean is spelt as in JSON.</summary>
    public ImmutableArray<string> Values { get; private set; } = [];

    /// <summary>The items of a list; null for everything else.</summary>
    public PlannedType? Items { get; private set; }

    /// <summary>What a type of generated code stands for.</summary>
    public static PlannedType Of(ITypeSymbol type)
    {
        var isNullable = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var symbol = isNullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        var allowsNull = isNullable || (type.IsReferenceType && type.NullableAnnotation is not NullableAnnotation.NotAnnotated);
        return new(symbol, KindOf(symbol), allowsNull)
        {
            Values = symbol.TypeKind is TypeKind.Enum ? [.. symbol.GetMembers().Select(member => member.TextOf("EnumMemberAttribute")).OfType<string>()] : [],
            Items = IsGeneric(symbol, "IReadOnlyList") ? Of(((INamedTypeSymbol)symbol).TypeArguments[0]) : null,
        };
    }

    // What may be of several types (PropertyValue, unions, hierarchies of records) is of no kind that could be wrong.
    private static JsonKind KindOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => JsonKind.String,
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } => JsonKind.Integer,
        { SpecialType: SpecialType.System_Double or SpecialType.System_Decimal } => JsonKind.Number,
        { SpecialType: SpecialType.System_Boolean } => JsonKind.Boolean,
        { Name: nameof(Guid) or nameof(DateTimeOffset) or "DateOnly" or nameof(Uri), ContainingNamespace.Name: nameof(System) } => JsonKind.String,
        _ when PlannedRecord.Is(type) || IsGeneric(type, "IReadOnlyDictionary") => JsonKind.Object,
        _ when IsGeneric(type, "IReadOnlyList") => JsonKind.List,
        _ => JsonKind.Unknown,
    };

    private static bool IsGeneric(ITypeSymbol type, string name) => type is INamedTypeSymbol { IsGenericType: true } && type.Name == name;
}
