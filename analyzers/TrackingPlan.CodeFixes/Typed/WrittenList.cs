using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Calls.Properties;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>The items of an object or a list as they are written: between braces, brackets or parentheses, with commas, lines and comments.</summary>
internal sealed class WrittenList
{
    private readonly SyntaxToken _open;
    private readonly SyntaxNodeOrTokenList _all;
    private readonly SyntaxToken _close;

    private WrittenList(SyntaxToken open, SyntaxNodeOrTokenList all, SyntaxToken close, SyntaxTriviaList before)
    {
        _open = open;
        _all = all;
        _close = close;
        Before = before;
        Items = [.. all.Where(item => item.IsNode).Select(item => item.AsNode()!)];
    }

    /// <summary>The items.</summary>
    public IReadOnlyList<SyntaxNode> Items { get; }

    /// <summary>The white space that parts the list from what stands before it.</summary>
    public SyntaxTriviaList Before { get; }

    /// <summary>The list of an expression that creates something; null when there is none, or one of arguments beside it that say more than a size.</summary>
    public static WrittenList? Of(IOperation creation) => creation.Syntax switch
    {
        AnonymousObjectCreationExpressionSyntax members => new(members.OpenBraceToken, members.Initializers.GetWithSeparators(), members.CloseBraceToken, members.NewKeyword.TrailingTrivia),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => Of(initializer),
        ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => Of(initializer),
        CollectionExpressionSyntax items => new(items.OpenBracketToken, items.Elements.GetWithSeparators(), items.CloseBracketToken, [SyntaxFactory.Space]),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } when SaysNothing(creation) => Of(initializer),
        BaseObjectCreationExpressionSyntax { Initializer: null } when SaysNothing(creation) => new(default, default, default, default),
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: { } arguments } =>
            new(arguments.OpenParenToken, arguments.Arguments.GetWithSeparators(), arguments.CloseParenToken, [SyntaxFactory.Space]),
        _ => null,
    };

    /// <summary>The same list with other items in the places of its own.</summary>
    public WrittenList With(IReadOnlyList<SyntaxNode> items)
    {
        var next = 0;
        return new(_open, [.. _all.Select(item => item.IsNode ? items[next++] : item)], _close, Before);
    }

    /// <summary>The list between braces.</summary>
    public InitializerExpressionSyntax ToInitializer(SyntaxKind kind)
    {
        var isBraced = _open.IsKind(SyntaxKind.OpenBraceToken);
        return SyntaxFactory.InitializerExpression(
            kind,
            isBraced ? _open : Token(SyntaxKind.OpenBraceToken, [], OrOnLine(_open.TrailingTrivia, SyntaxFactory.Space)),
            SyntaxFactory.SeparatedList<ExpressionSyntax>(isBraced ? _all : WithEnd(SyntaxFactory.Space)),
            isBraced ? _close.WithTrailingTrivia() : Token(SyntaxKind.CloseBraceToken, _close.LeadingTrivia, []));
    }

    /// <summary>The list between brackets.</summary>
    public CollectionExpressionSyntax ToCollection() => SyntaxFactory.CollectionExpression(
        Token(SyntaxKind.OpenBracketToken, [], OrOnLine(_open.TrailingTrivia)),
        SyntaxFactory.SeparatedList<CollectionElementSyntax>(
            [.. WithEnd().Select(item => item.AsNode() is ExpressionSyntax expression ? SyntaxFactory.ExpressionElement(expression) : item)]),
        Token(SyntaxKind.CloseBracketToken, _close.LeadingTrivia, []));

    private static WrittenList Of(InitializerExpressionSyntax initializer) => new(
        initializer.OpenBraceToken,
        initializer.Expressions.GetWithSeparators(),
        initializer.CloseBraceToken,
        initializer.OpenBraceToken.GetPreviousToken().TrailingTrivia);

    // How much room a dictionary starts with is nobody's business, and text is compared as the plan compares it unless the code says otherwise.
    private static bool SaysNothing(IOperation creation) => creation is IObjectCreationOperation { Arguments: var arguments } && arguments.All(argument =>
        argument is { ArgumentKind: ArgumentKind.DefaultValue } or { Parameter.Name: "capacity", Value.ConstantValue.HasValue: true }
        || ValueAlternatives.Unwrap(argument.Value) is IPropertyReferenceOperation { Property: { Name: nameof(StringComparer.Ordinal), ContainingType.Name: nameof(StringComparer) } });

    private SyntaxNodeOrTokenList WithEnd(params SyntaxTrivia[] end)
    {
        if (_all.Count == 0)
        {
            return _all;
        }

        var last = _all.Last();
        return _all.Replace(last, last.WithTrailingTrivia(OrOnLine(last.GetTrailingTrivia(), end)));
    }

    private static IEnumerable<SyntaxTrivia> OrOnLine(SyntaxTriviaList trivia, params SyntaxTrivia[] onLine) =>
        trivia.All(part => part.IsKind(SyntaxKind.WhitespaceTrivia)) ? onLine : trivia;

    private static SyntaxToken Token(SyntaxKind kind, IEnumerable<SyntaxTrivia> leading, IEnumerable<SyntaxTrivia> trailing) =>
        SyntaxFactory.Token([.. leading], kind, [.. trailing]);
}
