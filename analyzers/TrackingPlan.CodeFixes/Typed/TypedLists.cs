using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Writes lists whose items have the types of the plan.</summary>
internal static class TypedLists
{
    /// <summary><c>[first, second]</c>, or an array where C# is older than such expressions; null when the items are not written down, or can't be the list's.</summary>
    /// <param name="list">The list.</param>
    /// <param name="write">Writes an item, or returns null.</param>
    /// <param name="itemType">The type of the items.</param>
    public static ExpressionSyntax? Write(IOperation list, Func<IOperation, ExpressionSyntax?> write, Func<TypeSyntax> itemType)
    {
        if (ItemsOf(list) is not { } items || WrittenList.Of(list) is not { } written || written.Items.Count != items.Count)
        {
            return null;
        }

        var typed = written.Items
            .Zip(items, (place, item) => place.Span.Contains(item.Syntax.Span) ? write(item)?.WithTriviaFrom(place) : null)
            .OfType<SyntaxNode>()
            .ToList();
        return typed.Count != items.Count ? null
            : HasCollectionExpressions(list) ? written.With(typed).ToCollection()
            : ArrayOf(itemType(), written.With(typed));
    }

    private static IReadOnlyList<IOperation>? ItemsOf(IOperation list) => list switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ICollectionExpressionOperation collection => collection.Elements,
        IObjectCreationOperation { Type.Name: "List" or "JsonArray" or "JArray" } creation => creation.Initializer is { } initializer ? AddedBy(initializer) : TakenBy(creation),
        _ => null,
    };

    private static IOperation[]? AddedBy(IObjectOrCollectionInitializerOperation initializer)
    {
        var added = initializer.Initializers.OfType<IInvocationOperation>().Where(add => add.Arguments.Length == 1).Select(add => add.Arguments[0].Value).ToArray();
        return added.Length == initializer.Initializers.Length ? added : null;
    }

    // Any number of items; one argument may be a list that is copied.
    private static IReadOnlyList<IOperation>? TakenBy(IObjectCreationOperation creation) =>
        creation.Arguments.Where(argument => argument.ArgumentKind is not ArgumentKind.DefaultValue).ToArray() is var given
        && given.Length == 1 && given[0] is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } items } }
            ? items.ElementValues
            : given.Length == 0 ? [] : null;

    private static bool HasCollectionExpressions(IOperation list) => list.Syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };

    private static ArrayCreationExpressionSyntax ArrayOf(TypeSyntax itemType, WrittenList list)
    {
        var type = SyntaxFactory.ArrayType(itemType, [SyntaxFactory.ArrayRankSpecifier([SyntaxFactory.OmittedArraySizeExpression()])]);
        return SyntaxFactory.ArrayCreationExpression(type.WithTrailingTrivia(list.Before), list.ToInitializer(SyntaxKind.ArrayInitializerExpression))
            .WithNewKeyword(SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space));
    }
}
