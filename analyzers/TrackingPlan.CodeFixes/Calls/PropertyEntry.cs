using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>A property of an event: its key, and the expression that has its value.</summary>
internal sealed class PropertyEntry(string key, ExpressionSyntax value)
{
    /// <summary>The property's name on the wire.</summary>
    public string Key { get; } = key;

    /// <summary>Whether the expression is the one that this entry has, white space aside.</summary>
    public bool HasValue(ExpressionSyntax other) => SyntaxFactory.AreEquivalent(value, other);

    /// <summary>The entry in an initializer: <c>["plan"] = plan</c>.</summary>
    public AssignmentExpressionSyntax ToSyntax() => SyntaxFactory.AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression,
        SyntaxFactory.ImplicitElementAccess(SyntaxFactory.BracketedArgumentList(SyntaxFactory.SingletonSeparatedList(
            SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Key)))))),
        SyntaxFactory.Token([], SyntaxKind.EqualsToken, [SyntaxFactory.Space]).WithLeadingTrivia(SyntaxFactory.Space),
        value.WithoutTrivia());
}
