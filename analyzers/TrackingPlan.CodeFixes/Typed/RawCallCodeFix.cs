using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using TrackingPlan.Analyzers;
using TrackingPlan.Analyzers.Calls;

namespace TrackingPlan.CodeFixes.Typed;

/// <summary>
/// The fix of TP2003: a call that names a planned event becomes a call of the event's method, its properties the members of the event's record. It is offered only when everything that the
/// call says can be said there; what the plan requires and the call lacks is left to the compiler to ask for.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RawCallCodeFix))]
[Shared]
public sealed class RawCallCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.RawCallOfPlannedEvent];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            && EventNameParameters.In(model.Compilation, document.Project.AnalyzerOptions) is { } eventNames
            && PlansInSight.Of(model.Compilation, context.CancellationToken) is { } plans
            && RawCall.Around(root.FindNode(context.Span, getInnermostNodeForTie: true), eventNames, model, context.CancellationToken) is { } call
            && TypedMethod.Find(call, plans, model, context.CancellationToken) is { } method
            && new TypedCall(call, method, plans.Records, model, SyntaxGenerator.GetGenerator(document), context.CancellationToken).Rewrite(root) is { } rewritten)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Call '{method.Symbol.Name}'",
                    _ => Task.FromResult(document.WithSyntaxRoot(rewritten)),
                    equivalenceKey: nameof(RawCallCodeFix)),
                context.Diagnostics[0]);
        }
    }
}
