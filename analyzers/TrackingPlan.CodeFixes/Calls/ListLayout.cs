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
        var lineEnd = end.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));

        if (!lineEnd.IsKind(SyntaxKind.EndOfLineTrivia))
        {
            var items = hasFinalComma
                ? list.ReplaceSeparator(list.GetSeparator(list.Count - 1), Comma(SyntaxFactory.Space)).GetWithSeparators()
                : list.Replace(last, last.WithoutTrailingTrivia()).GetWithSeparators().Add(Comma(SyntaxFactory.Space));
            return SyntaxFactory.SeparatedList<ExpressionSyntax>(items.Add(item.WithTrailingTrivia(end)));
        }

        var indented = item.WithLeadingTrivia(last.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
        return SyntaxFactory.SeparatedList<ExpressionSyntax>(hasFinalComma
            ? list.GetWithSeparators().Add(indented).Add(Comma(lineEnd))
            // A comment behind the last item stays on its line, and the comma goes before it.
            : list.Replace(last, last.WithoutTrailingTrivia()).GetWithSeparators().Add(Comma([.. end])).Add(indented.WithTrailingTrivia(lineEnd)));
    }

    private static SyntaxToken Comma(params SyntaxTrivia[] trailing) =>
        SyntaxFactory.Token([], SyntaxKind.CommaToken, [.. trailing]);
}
