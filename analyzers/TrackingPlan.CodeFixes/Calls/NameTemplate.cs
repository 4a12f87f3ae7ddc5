using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>An interpolated or concatenated name, taken apart into its text and the values in its holes.</summary>
internal sealed class NameTemplate
{
    private readonly StringBuilder _text = new();
    private readonly List<ExpressionSyntax> _holes = [];

    private NameTemplate()
    {
    }

    /// <summary>The constant text, without what only set it off from the values: <c>Order Completed</c> of <c>Order Completed (#{id})</c>.</summary>
    public string Text => TrimSeparators(_text.ToString());

    /// <summary>The values, in their order.</summary>
    public IReadOnlyList<ExpressionSyntax> Holes => _holes;

    /// <summary>Takes the expression apart, or returns null when that would lose a format, an alignment or a comment.</summary>
    public static NameTemplate? Parse(ExpressionSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var template = new NameTemplate();
        return !HasTriviaToKeep(name) && template.TryAdd(name, model, cancellation) ? template : null;
    }

    private bool TryAdd(ExpressionSyntax part, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetConstantValue(part, cancellation) is { HasValue: true, Value: string or char } constant)
        {
            _text.Append(constant.Value);
            return true;
        }

        switch (part)
        {
            case ParenthesizedExpressionSyntax parentheses:
                return TryAdd(parentheses.Expression, model, cancellation);

            case InterpolatedStringExpressionSyntax interpolated:
                return interpolated.Contents.All(content => TryAdd(content, model, cancellation));

            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && IsText(sum, model, cancellation):
                return TryAdd(sum.Left, model, cancellation) && TryAdd(sum.Right, model, cancellation);

            default:
                _holes.Add(part);
                return true;
        }
    }

    private bool TryAdd(InterpolatedStringContentSyntax content, SemanticModel model, CancellationToken cancellation)
    {
        switch (content)
        {
            case InterpolatedStringTextSyntax text:
                _text.Append(text.TextToken.ValueText);
                return true;

            case InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole:
                return TryAdd(hole.Expression, model, cancellation);

            default:
                return false;
        }
    }

    private static bool IsText(ExpressionSyntax part, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(part, cancellation).Type?.SpecialType is SpecialType.System_String;

    // White space goes with the code around it; comments and directives were written for a reason.
    private static bool HasTriviaToKeep(ExpressionSyntax name) => name
        .DescendantTrivia()
        .Any(trivia => name.Span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static string TrimSeparators(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsSeparator(text[start]))
        {
            start++;
        }

        while (end > start && IsSeparator(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsSeparator(char character) => char.IsWhiteSpace(character) || "-–—:;,._/\\|#=()[]{}<>\"'".IndexOf(character) >= 0;
}
