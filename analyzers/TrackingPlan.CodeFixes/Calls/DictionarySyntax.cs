using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>Writes dictionaries with entries, and entries into dictionaries that are written already.</summary>
internal static class DictionarySyntax
{
    /// <summary><c>new Dictionary&lt;string, object?&gt; { ["plan"] = plan }</c>.</summary>
    public static ObjectCreationExpressionSyntax Create(TypeSyntax type, IReadOnlyList<PropertyEntry> entries) => SyntaxFactory
        .ObjectCreationExpression(type)
        .WithNewKeyword(SyntaxFactory.Token([], SyntaxKind.NewKeyword, [SyntaxFactory.Space]))
        .WithInitializer(CreateInitializer(entries));

    /// <summary>
    /// The dictionary with the entries behind its own. An entry that it has already is not repeated. Null when it has another value for a key,
    /// or a key that only the running program knows.
    /// </summary>
    public static ExpressionSyntax? Append(
        BaseObjectCreationExpressionSyntax creation, IReadOnlyList<PropertyEntry> entries, SemanticModel model, CancellationToken cancellation)
    {
        if (creation.Initializer is not { Expressions.Count: > 0 } initializer)
        {
            return creation.Initializer is null ? creation.WithInitializer(CreateInitializer(entries)) : null;
        }

        var missing = entries.ToList();
        foreach (var expression in initializer.Expressions)
        {
            if (expression is not AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } } entry
                || model.GetConstantValue(keys[0].Expression, cancellation).Value is not string key
                || missing.Exists(candidate => candidate.Key == key && !candidate.HasValue(entry.Right)))
            {
                return null;
            }

            missing.RemoveAll(candidate => candidate.Key == key);
        }

        var list = missing.Aggregate(initializer.Expressions, (list, entry) => list.AppendAsLast(entry.ToSyntax()));
        return creation.WithInitializer(initializer.WithExpressions(list));
    }

    private static InitializerExpressionSyntax CreateInitializer(IReadOnlyList<PropertyEntry> entries)
    {
        var list = entries.Skip(1).Aggregate(
            SyntaxFactory.SingletonSeparatedList<ExpressionSyntax>(entries[0].ToSyntax().WithTrailingTrivia(SyntaxFactory.Space)),
            (list, entry) => list.AppendAsLast(entry.ToSyntax()));

        return SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token([SyntaxFactory.Space], SyntaxKind.OpenBraceToken, [SyntaxFactory.Space]),
            list,
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken));
    }
}
