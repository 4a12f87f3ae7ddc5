using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>Names the values that leave an event's name, so that they can become its properties.</summary>
internal static class PropertyEntries
{
    /// <summary>
    /// One entry for each value; a value that is there twice has one. Null when a value has no name of its own, is of a type that can't be tracked, or would
    /// share its name with another one.
    /// </summary>
    public static IReadOnlyList<PropertyEntry>? From(
        IReadOnlyList<ExpressionSyntax> holes, SemanticModel model, CancellationToken cancellation)
    {
        var entries = new List<PropertyEntry>();

        foreach (var hole in holes)
        {
            if (NameOf(hole) is not { } identifier
                || SnakeCase.From(identifier) is not { Length: > 0 } key
                || !CanBeTracked(model.GetTypeInfo(hole, cancellation).Type))
            {
                return null;
            }

            var same = entries.Find(entry => entry.Key == key);
            if (same is null)
            {
                entries.Add(new(key, hole));
            }
            else if (!same.HasValue(hole))
            {
                return null;
            }
        }

        return entries;
    }

    private static string? NameOf(ExpressionSyntax hole) => hole switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax member } access
            when access.IsKind(SyntaxKind.SimpleMemberAccessExpression) && IsPath(access.Expression) => member.Identifier.ValueText,
        _ => null,
    };

    private static bool IsPath(ExpressionSyntax expression) => expression switch
    {
        TypeSyntax or ThisExpressionSyntax or BaseExpressionSyntax => true,
        MemberAccessExpressionSyntax access => access.IsKind(SyntaxKind.SimpleMemberAccessExpression) && IsPath(access.Expression),
        _ => false,
    };

    /// <summary>Whether the raw call takes values of a type; it throws for others, where the name had the result of their <c>ToString()</c>.</summary>
    private static bool CanBeTracked(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type switch
        {
            null => false,
            { TypeKind: TypeKind.Enum } => true,
            { SpecialType: SpecialType.System_DateTime or SpecialType.System_String } => true,
            { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double } => true,
            { ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } =>
                type.Name is "DateOnly" or nameof(DateTimeOffset) or nameof(Guid) or nameof(Uri),
            _ => false,
        };
    }
}
