using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrackingPlan.Analyzers;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>The fix of TP2010: puts <c>[EventName]</c> on the parameter, and on that of each interface's or base's member behind it, which is what most callers call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassedOnNameCodeFix))]
[Shared]
public sealed class PassedOnNameCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.PassedOnName];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            && root.FindNode(context.Span).FirstAncestorOrSelf<ParameterSyntax>() is { } syntax
            && model.GetDeclaredSymbol(syntax, context.CancellationToken) is { } parameter)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Mark '{parameter.Name}' as [EventName]",
                    cancellation => MarkAsync(document.Project.Solution, parameter, cancellation),
                    equivalenceKey: nameof(PassedOnNameCodeFix)),
                context.Diagnostics[0]);
        }
    }

    private static async Task<Solution> MarkAsync(Solution solution, IParameterSymbol parameter, CancellationToken cancellation)
    {
        var declarations = ContractParameters.Of(parameter)
            .SelectMany(declared => declared.DeclaringSyntaxReferences)
            .Where(reference => !IsMarked(reference, cancellation))
            .GroupBy(reference => solution.GetDocument(reference.SyntaxTree));

        foreach (var file in declarations)
        {
            if (file.Key is { } document
                && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
                && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model)
            {
                var marked = root.ReplaceNodes(
                    file.Select(reference => reference.GetSyntax(cancellation)).OfType<ParameterSyntax>(),
                    (original, current) => Mark(current, AttributeNameAt(original.SpanStart, model)));
                solution = solution.WithDocumentSyntaxRoot(document.Id, marked);
            }
        }

        return solution;
    }

    private static ParameterSyntax Mark(ParameterSyntax parameter, string attribute)
    {
        var list = SyntaxFactory.AttributeList([SyntaxFactory.Attribute(SyntaxFactory.ParseName(attribute))])
            .WithLeadingTrivia(parameter.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.Space);
        var bare = parameter.WithLeadingTrivia();
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list));
    }

    // One parameter may have been marked by the fix of another implementation.
    private static bool IsMarked(SyntaxReference reference, CancellationToken cancellation) =>
        reference.GetSyntax(cancellation) is not ParameterSyntax parameter
        || parameter.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().EndsWith("EventName", StringComparison.Ordinal));

    // As short as the file's own usings allow.
    private static string AttributeNameAt(int position, SemanticModel model) =>
        IsOurs(model.LookupNamespacesAndTypes(position, name: "EventNameAttribute").FirstOrDefault()) ? "EventName" : "global::TrackingPlan.EventName";

    private static bool IsOurs(ISymbol? type) => type?.ContainingNamespace is { Name: "TrackingPlan", ContainingNamespace.IsGlobalNamespace: true };
}
