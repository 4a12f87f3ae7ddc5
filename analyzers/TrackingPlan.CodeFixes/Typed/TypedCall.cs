using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Calls.Properties;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Writes the typed call in the place of a raw one.</summary>
internal sealed class TypedCall(RawCall call, TypedMethod method, PlannedRecords records, SemanticModel model, SyntaxGenerator generator, CancellationToken cancellation)
{
    /// <summary>The file with the typed call; null when something that the raw call says can't be said in it.</summary>
    public SyntaxNode? Rewrite(SyntaxNode root)
    {
        if (ResultUse.FindReplaceable(call, method.Symbol, model, cancellation) is not { } replaced)
        {
            return null;
        }

        if (!call.WritesProperties)
        {
            var typed = Typed(replaced, method.Symbol.Parameters[0].IsOptional ? [] : [SyntaxFactory.Argument(TypedObjects.Create(null))]);
            return KeptTrivia.IsAllOf([replaced], typed) ? root.ReplaceNode(replaced, typed) : null;
        }

        return ValueAlternatives.Unwrap(call.Properties!.Value) is ILocalReferenceOperation use
            ? HeldProperties.Find(use, replaced, method.Callee, model, cancellation) is { } held ? Inline(held, root, replaced) : null
            : TypedWith(call.Properties.Value, replaced) is { } given && KeptTrivia.IsAllOf([replaced], given) ? root.ReplaceNode(replaced, given) : null;
    }

    private TypedValues Values => new(records, new TypeNames(model, generator, call.Syntax.SpanStart), model.Compilation, cancellation);

    private SyntaxNode? Inline(HeldProperties held, SyntaxNode root, ExpressionSyntax replaced)
    {
        var statement = TypedWith(held.Value, replaced) is { } typed ? held.Write(replaced, typed) : null;
        return statement is not null && KeptTrivia.IsAllOf([held.Declaration, held.Use], statement) ? held.Replace(root, statement) : null;
    }

    private InvocationExpressionSyntax? TypedWith(IOperation properties, ExpressionSyntax replaced)
    {
        if (records.Of(method.Symbol.Parameters[0].Type) is not { } record || Values.OfObject(properties, record) is not { } value)
        {
            return null;
        }

        var written = (ArgumentSyntax)call.Properties!.Syntax;
        var before = written.GetFirstToken().GetPreviousToken().TrailingTrivia;
        return Typed(replaced, [SyntaxFactory.Argument(value).WithTriviaFrom(written)], StartsLine(before) ? before : default, written.GetLeadingTrivia());
    }

    /// <summary>The typed call. Where the properties began a line, they still do.</summary>
    private InvocationExpressionSyntax Typed(ExpressionSyntax replaced, SeparatedSyntaxList<ArgumentSyntax> arguments, SyntaxTriviaList lineEnd = default, SyntaxTriviaList indentation = default)
    {
        var list = call.Syntax.ArgumentList;
        if (arguments.Count > 0)
        {
            arguments = [arguments[0].WithLeadingTrivia(StartsLine(lineEnd) ? indentation : default)];
        }

        var typed = SyntaxFactory
            .InvocationExpression(method.Callee, list.WithOpenParenToken(list.OpenParenToken.WithTrailingTrivia(lineEnd)).WithArguments(arguments))
            .WithTriviaFrom(replaced);
        return WithoutLayoutOfOthers(typed);
    }

    // Where the factory puts elastic trivia, the formatter would lay out anew what its author laid out.
    private static InvocationExpressionSyntax WithoutLayoutOfOthers(InvocationExpressionSyntax typed) =>
        typed.ReplaceTrivia(typed.DescendantTrivia().Where(trivia => trivia.HasAnnotation(SyntaxAnnotation.ElasticAnnotation)), (_, _) => default);

    private static bool StartsLine(SyntaxTriviaList before) => before.Any(SyntaxKind.EndOfLineTrivia);
}
