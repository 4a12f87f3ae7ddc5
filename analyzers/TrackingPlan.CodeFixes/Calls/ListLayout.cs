using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>Appends to lists as the author would: on a line of its own, with a comma behind it, where that is how the list is written.</summary>
internal static class ListLayout
{
    /// <summary>The argument list with one more argument, on the line of the last.</summary>
    public static ArgumentListSyntax Append(this ArgumentListSyntax list, ExpressionSyntax value, string? name)
    {
        var argument = SyntaxFactory.Argument(value);
        if (name is not null)
        {
            argument = argument.WithNameColon(SyntaxFactory.NameColon(
                SyntaxFactory.IdentifierName(name), SyntaxFactory.Token([], SyntaxKind.ColonToken, [SyntaxFactory.Space])));
        }

        var last = list.Arguments.Last();
        return list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(
        [
            .. list.Arguments.Replace(last, last.WithoutTrailingTrivia()).GetWithSeparators(),
            Comma(SyntaxFactory.Space),
            argument.WithTrailingTrivia(last.GetTrailingTrivia()),
        ]));
    }

    /// <summary>The list with one more item, which takes over the layout of the item that was last.</summary>
    public static SeparatedSyntaxList<ExpressionSyntax> AppendAsLast(this SeparatedSyntaxList<ExpressionSyntax> list, ExpressionSyntax item)
    {
        var last = list.Last();
        var hasFinalComma = list.SeparatorCount == list.Count;
        var end = hasFinalComma ? list.GetSeparator(list.Count - 1).TrailingTrivia : last.GetTrailingTrivia();

        return end.Any(SyntaxKind.EndOfLineTrivia)
            ? AppendOnOwnLine(list, item, end, hasFinalComma)
            : AppendOnSameLine(list, item, end, hasFinalComma);
    }

    private static SeparatedSyntaxList<ExpressionSyntax> AppendOnSameLine(
        SeparatedSyntaxList<ExpressionSyntax> list, ExpressionSyntax item, SyntaxTriviaList end, bool hasFinalComma)
    {
        var comma = Comma(SyntaxFactory.Space);
        var before = hasFinalComma
            ? list.ReplaceSeparator(list.GetSeparator(list.Count - 1), comma).GetWithSeparators()
            : list.Replace(list.Last(), list.Last().WithoutTrailingTrivia()).GetWithSeparators().Add(comma);

        return SyntaxFactory.SeparatedList<ExpressionSyntax>(before.Add(item.WithTrailingTrivia(end)));
    }

    private static SeparatedSyntaxList<ExpressionSyntax> AppendOnOwnLine(
        SeparatedSyntaxList<ExpressionSyntax> list, ExpressionSyntax item, SyntaxTriviaList end, bool hasFinalComma)
    {
        var last = list.Last();
        var lineEnd = end.Last();
        var indented = item.WithLeadingTrivia(last.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));

        // Without a final comma, the last item gets one before the comment that may stand behind it.
        return SyntaxFactory.SeparatedList<ExpressionSyntax>(hasFinalComma
            ? list.GetWithSeparators().Add(indented).Add(Comma(lineEnd))
            : list.Replace(last, last.WithoutTrailingTrivia()).GetWithSeparators().Add(Comma([.. end])).Add(indented.WithTrailingTrivia(lineEnd)));
    }

    private static SyntaxToken Comma(params SyntaxTrivia[] trailing) =>
        SyntaxFactory.Token([], SyntaxKind.CommaToken, [.. trailing]);
}
