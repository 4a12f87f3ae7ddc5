using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrackingPlan.Analyzers;
using TrackingPlan.Analyzers.Calls;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>The fix of TP2002, TP2005 and TP2007 where a planned name or value is near: spells it as the plan does, at the text itself, wherever the code has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisspeltNameCodeFix))]
[Shared]
public sealed class MisspeltNameCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.UnplannedEventName, RuleIds.UnplannedProperty, RuleIds.MistypedProperty];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics[0];
        if (diagnostic.Properties.TryGetValue(ReportProperties.Suggestion, out var suggestion)
            && suggestion is not null
            && diagnostic.AdditionalLocations.FirstOrDefault() is { SourceTree: { } tree } spelt
            && context.Document.Project.GetDocument(tree) is { } document
            && await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && root.FindNode(spelt.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax text)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use '{suggestion}'",
                    _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(text, LiteralOf(suggestion).WithTriviaFrom(text)))),
                    equivalenceKey: $"{nameof(MisspeltNameCodeFix)} {suggestion}"),
                diagnostic);
        }
    }

    private static LiteralExpressionSyntax LiteralOf(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
