using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrackingPlan.Analyzers.Calls;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Moves calls of analytics SDKs to a tracker that the code around them has.</summary>
internal static class SdkCall
{
    /// <summary>
    /// The method on the only tracker in sight, for the user whom the call names. Null when the call is none of a known SDK's, when it does not say who the user is (the SDK knows, and the tracker
    /// may not), when it gives more than that, or when there is no such tracker, or several.
    /// </summary>
    public static ExpressionSyntax? CalleeInstead(RawCall call, IMethodSymbol method, SemanticModel model, CancellationToken cancellation)
    {
        if (!IsOfSdk(call.Operation.TargetMethod)
            || call.Others.Length != 1
            || call.Others[0] is not { Parameter: { Name: "userId", Type.SpecialType: SpecialType.System_String }, Syntax: ArgumentSyntax user }
            || (call.WritesProperties && call.Properties!.Syntax.SpanStart < user.SpanStart)
            || call.Syntax.Expression is not MemberAccessExpressionSyntax { Expression: var client }
            || !ScopedTracker.IsPath(client)
            || !HasAs(method.ContainingType)
            || ScopedTracker.Find(method.ContainingType, call.Syntax, model, cancellation) is not { } tracker)
        {
            return null;
        }

        var identified = SyntaxFactory.InvocationExpression(
            Member(SyntaxFactory.IdentifierName(tracker), "As"),
            SyntaxFactory.ArgumentList([SyntaxFactory.Argument(user.Expression.WithoutTrivia())]));
        return Member(identified, method.Name).WithTriviaFrom(call.Syntax.Expression);
    }

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax owner, string name) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, owner, SyntaxFactory.IdentifierName(name));

    private static bool IsOfSdk(IMethodSymbol method)
    {
        var type = method.ContainingType.OriginalDefinition.ToDisplayString();
        return SdkMethods.All.Any(known => known.Method == method.Name && known.Type == type);
    }

    private static bool HasAs(INamedTypeSymbol tracker) => tracker.GetMembers("As").OfType<IMethodSymbol>()
        .Any(method => method is { DeclaredAccessibility: Accessibility.Public, Parameters: { Length: 1 } parameters }
            && parameters[0].Type.SpecialType is SpecialType.System_String
            && TypedMethod.IsOrDerives(method.ReturnType, tracker));
}
