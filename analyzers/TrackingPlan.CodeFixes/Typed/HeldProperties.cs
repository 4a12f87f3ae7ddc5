using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Calls;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Properties that a local variable holds for the statement behind its declaration, and for nothing else.</summary>
internal sealed class HeldProperties
{
    private readonly BlockSyntax _block;

    private HeldProperties(BlockSyntax block, LocalDeclarationStatementSyntax declaration, ExpressionStatementSyntax use, IOperation value)
    {
        _block = block;
        Use = use;
        Declaration = declaration;
        Value = value;
    }

    /// <summary>The statement that declares the variable.</summary>
    public LocalDeclarationStatementSyntax Declaration { get; }

    /// <summary>The statement that uses it.</summary>
    public ExpressionStatementSyntax Use { get; }

    /// <summary>The properties.</summary>
    public IOperation Value { get; }

    /// <summary>
    /// The properties that the variable holds. Null when it is used elsewhere, when other code stands between, and when a call of another method, or a question whether there is a tracker, would now
    /// come before the values are computed.
    /// </summary>
    public static HeldProperties? Find(ILocalReferenceOperation use, ExpressionSyntax call, ExpressionSyntax callee, SemanticModel model, CancellationToken cancellation) =>
        ScopedTracker.IsPath(callee)
        && call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax block } statement
        && block.Statements.IndexOf(statement) is > 0 and var index
        && block.Statements[index - 1] is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } declaration
        && declaration.UsingKeyword.IsKind(SyntaxKind.None)
        && variables[0].Initializer is { } initializer
        && SymbolEqualityComparer.Default.Equals(model.GetDeclaredSymbol(variables[0], cancellation), use.Local)
        && OperationTree.RootOf(use).Descendants().OfType<ILocalReferenceOperation>().Count(reference => SymbolEqualityComparer.Default.Equals(reference.Local, use.Local)) == 1
        && model.GetOperation(initializer.Value, cancellation) is { } value
            ? new(block, declaration, statement, value)
            : null;

    /// <summary>The statement with another call, and with the comments of both statements in the layout of the first.</summary>
    public ExpressionStatementSyntax Write(ExpressionSyntax replaced, ExpressionSyntax typed)
    {
        var comments = Use.GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return Use.ReplaceNode(replaced, typed).WithLeadingTrivia(Declaration.GetLeadingTrivia().AddRange(comments));
    }

    /// <summary>The file with the statement in the place of both.</summary>
    public SyntaxNode Replace(SyntaxNode root, ExpressionStatementSyntax statement)
    {
        var statements = _block.Statements.Replace(Use, statement);
        return root.ReplaceNode(_block, _block.WithStatements(statements.RemoveAt(_block.Statements.IndexOf(Declaration))));
    }
}
