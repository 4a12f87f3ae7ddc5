using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.CodeFixes.Plans;

/// <summary>The fixes of the TP1 range, in the plan file: follows a suggestion of TP1001 or TP1002, or suppresses a warning with a comment, behind which the reason has its place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlanStyleCodeFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class PlanStyleCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. StyleCheck.Descriptors.Except(SuppressionIssues.All).Select(rule => rule.Id)];

    /// <summary>None: each name, and each reason, is somebody's decision.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var report = context.Diagnostics[0];
        var solution = context.TextDocument.Project.Solution;
        var files = await ProjectPlans.FindOwnAsync(context.TextDocument.Project, context.CancellationToken).ConfigureAwait(false);
        if (files.FirstOrDefault(file => file.Path == context.TextDocument.FilePath) is not { } file)
        {
            return;
        }

        if (StyleCheck.Run([.. files.Select(other => other.Plan)]).FirstOrDefault(issue => IsSame(issue, report)) is { } issue && PlanRename.Find(file, files, issue) is { } rename)
        {
            Register($"Rename to '{rename.NewName}'", rename.Apply);
        }

        if (PlanEdits.AddSuppression(file.Plan.Syntax, report.Location.GetLineSpan().StartLinePosition.Line, [report.Id], reason: "") is { } comment)
        {
            Register($"Suppress {report.Id} with a comment", (current, cancellation) => file.With(comment, cancellation).PutInto(current));
        }

        void Register(string title, Func<Solution, CancellationToken, Solution> change) =>
            context.RegisterCodeFix(CodeAction.Create(title, cancellation => Task.FromResult(change(solution, cancellation)), equivalenceKey: title), report);
    }

    private static bool IsSame(PlanIssue issue, Diagnostic report) =>
        issue.Descriptor.Id == report.Id && issue.Location.Path == report.Location.GetLineSpan().Path && issue.Location.Span.Start == report.Location.SourceSpan.Start;
}
