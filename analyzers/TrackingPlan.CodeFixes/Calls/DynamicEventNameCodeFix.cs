using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TrackingPlan.Analyzers;
using TrackingPlan.Analyzers.Calls;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>
/// The fix of TP2001: a name such as <c>$"Order Completed ({plan})"</c> becomes the planned event <c>"Order Completed"</c>, and <c>plan</c> one
/// of its properties. It is offered only when nothing that the name said is lost.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DynamicEventNameCodeFix))]
[Shared]
public sealed class DynamicEventNameCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.DynamicEventName];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var diagnostic = context.Diagnostics[0];

        if (IsTextWithValues(diagnostic)
            && await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax name
            && FindRewrite(name, model, context.CancellationToken) is var (eventName, addProperties))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use '{eventName}' and put the values into properties",
                    cancellation => RewriteAsync(document, name, eventName, addProperties, cancellation),
                    equivalenceKey: nameof(DynamicEventNameCodeFix)),
                diagnostic);
        }
    }

    private static bool IsTextWithValues(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(nameof(NameOriginKind), out var kind)
        && kind is nameof(NameOriginKind.Interpolation) or nameof(NameOriginKind.Concatenation);

    private static (string EventName, Action<SyntaxEditor> AddProperties)? FindRewrite(
        ExpressionSyntax name, SemanticModel model, CancellationToken cancellation) =>
        TrackingCall.Around(name, model, cancellation) is { } call
        && NameTemplate.Parse(name, model, cancellation) is { } template
        && PlannedEvents.Contain(call.ReceiverType, template.Text)
        && PropertyEntries.From(template.Holes, model, cancellation) is { } entries
        && PropertiesArgument.FindEdit(call, entries, model, cancellation) is { } edit
            ? (template.Text, edit)
            : null;

    private static async Task<Document> RewriteAsync(
        Document document, ExpressionSyntax name, string eventName, Action<SyntaxEditor> addProperties, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        editor.ReplaceNode(name, editor.Generator.LiteralExpression(eventName).WithTriviaFrom(name));
        addProperties(editor);
        return editor.GetChangedDocument();
    }
}
