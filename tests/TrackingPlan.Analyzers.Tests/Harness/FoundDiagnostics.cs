using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>Hands the reports of a test to a fix for all of them, as an editor does: by file or by project.</summary>
internal sealed class FoundDiagnostics(Solution solution, IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
{
    /// <inheritdoc />
    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        Task.FromResult(diagnostics.Where(diagnostic => solution.GetDocument(diagnostic.Location.SourceTree)?.Id == document.Id));

    /// <inheritdoc />
    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<Diagnostic>>([]);

    /// <inheritdoc />
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(diagnostics.Where(diagnostic => solution.GetDocument(diagnostic.Location.SourceTree)?.Project.Id == project.Id));
}
