using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>Makes sure that a rewrite loses nothing that was written for people, or for the preprocessor.</summary>
internal static class KeptTrivia
{
    /// <summary>Whether all comments of the code are still there, in their order, and no directive was in it.</summary>
    public static bool IsAllOf(IEnumerable<SyntaxNode> before, SyntaxNode after) =>
        !before.Any(node => node.ContainsDirectives) && before.SelectMany(CommentsIn).SequenceEqual(CommentsIn(after));

    private static IEnumerable<string> CommentsIn(SyntaxNode node) => node
        .DescendantTrivia()
        .Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
        .Select(trivia => trivia.ToString());
}
