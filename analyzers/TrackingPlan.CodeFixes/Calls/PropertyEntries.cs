using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>Names the values that leave an event's name, so that they can become its properties.</summary>
internal static class PropertyEntries
{
    /// <summary>
    /// One entry for each value; a value that is there twice has one. Null when a value has no name of its own, cannot be an object, or would
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
                || !CanBeObject(model.GetTypeInfo(hole, cancellation).Type))
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

    private static bool CanBeObject(ITypeSymbol? type) =>
        type is { IsRefLikeType: false, TypeKind: not (TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer) };
}
