using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>What a value of C# becomes in JSON, whoever writes it.</summary>
internal static class GivenKind
{
    /// <summary>What a value becomes: its constant and its static type say it, or nothing does.</summary>
    public static JsonKind Of(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => value.Type is { IsValueType: true } ? JsonKind.Unknown : JsonKind.Null,
        { Type: { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } } when IsWhole(value) => JsonKind.Integer,
        { Type: { } type } => Of(type),
        _ => JsonKind.Unknown,
    };

    // Serializers agree on these types. Others, such as enums and classes, have converters and attributes.
    private static JsonKind Of(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Of(nullable.TypeArguments[0]),
        { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_DateTime } => JsonKind.String,
        { SpecialType: SpecialType.System_Boolean } => JsonKind.Boolean,
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } => JsonKind.Integer,
        { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } => JsonKind.Number,
        { Name: nameof(Guid) or nameof(DateTimeOffset) or "DateOnly" or nameof(Uri), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } => JsonKind.String,
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: not SpecialType.System_Byte } => ObjectTypes.IsListOfPairs(type) ? JsonKind.Unknown : JsonKind.List,
        { IsAnonymousType: true } => JsonKind.Object,
        _ when ObjectTypes.IsDictionary(type) || PlannedRecord.Is(type) => JsonKind.Object,
        _ when IsList(type) => JsonKind.List,
        _ => JsonKind.Unknown,
    };

    private static bool IsList(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "List" or "IList" or "IReadOnlyList" or "ICollection" or "IReadOnlyCollection" or "IEnumerable" or "HashSet" or "ImmutableArray" or "ImmutableList", TypeArguments.Length: 1 }
        && type.ContainingNamespace.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Immutable"
        && !ObjectTypes.IsListOfPairs(type);

    /// <summary>Whether a number has no fraction, whatever its type: 2.0 is an integer in JSON, and so is what was rounded.</summary>
    private static bool IsWhole(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant switch
        {
            float number => Math.Floor(number) == number,
            double number => Math.Floor(number) == number,
            decimal number => decimal.Floor(number) == number,
            _ => false,
        },
        IInvocationOperation { TargetMethod.Name: nameof(Math.Round) or nameof(Math.Floor) or nameof(Math.Ceiling) or nameof(Math.Truncate) } => true,
        _ => false,
    };
}
