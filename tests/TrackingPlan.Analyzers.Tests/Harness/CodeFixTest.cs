using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>
/// A test of a code fix on one C# file, with other files beside it. What the fix leaves behind must be the expected text to the byte, compile,
/// and be silent under the rules that the fix is for.
/// </summary>
internal sealed class CodeFixTest<TAnalyzer, TCodeFix>(params string[] otherSources)
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private readonly TAnalyzer _analyzer = new();
    private readonly TCodeFix _fix = new();

    /// <summary>What the project refers to.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = TestProject.References;

    /// <summary>The version of C# that the project is written in.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    /// <summary>The ids of the compiler errors that the fix leaves to people on purpose.</summary>
    public IReadOnlyList<string> ErrorsLeft { get; init; } = [];

    /// <summary>Applies the fix of the one report that is marked. Returns its title.</summary>
    public async Task<string> ShouldFix(string before, string after)
    {
        using var workspace = new AdhocWorkspace();
        var document = CreateDocument(workspace, Markup.Parse(before).Text);
        var diagnostic = (await ReportsIn(document, before)).ShouldHaveSingleItem();
        var action = (await ActionsFor(document, diagnostic)).ShouldHaveSingleItem();

        await ShouldBecome(after, document, action);
        return action.Title;
    }

    /// <summary>Applies the fixes of all marked reports in the document at once.</summary>
    public Task ShouldFixAll(string before, string after) => ShouldFixAll(FixAllScope.Document, (before, after));

    /// <summary>Applies the fixes of all marked reports in the files of a project at once.</summary>
    public async Task ShouldFixAll(FixAllScope scope, params (string Before, string After)[] files)
    {
        using var workspace = new AdhocWorkspace();
        var documents = CreateDocuments(workspace, [.. files.Select(file => Markup.Parse(file.Before).Text)]);
        var diagnostics = await ReportsIn(documents[0].Project, [.. files.Select(file => file.Before)]);
        var first = diagnostics.First(diagnostic => diagnostic.Location.GetLineSpan().Path == documents[0].FilePath);
        var action = (await ActionsFor(documents[0], first)).ShouldHaveSingleItem();

        var context = new FixAllContext(
            documents[0],
            _fix,
            scope,
            action.EquivalenceKey,
            _fix.FixableDiagnosticIds,
            new FoundDiagnostics(documents[0].Project.Solution, diagnostics),
            CancellationToken.None);
        var all = await _fix.GetFixAllProvider().ShouldNotBeNull().GetFixAsync(context);

        await ShouldBecome([.. files.Select(file => file.After)], documents, all.ShouldNotBeNull());
    }

    /// <summary>Checks that the marked report is there, and that no fix is offered for it.</summary>
    public async Task ShouldOfferNoFix(string before)
    {
        using var workspace = new AdhocWorkspace();
        var document = CreateDocument(workspace, Markup.Parse(before).Text);
        var diagnostic = (await ReportsIn(document, before)).ShouldHaveSingleItem();

        (await ActionsFor(document, diagnostic)).Select(action => action.Title).ShouldBeEmpty();
    }

    private Document CreateDocument(AdhocWorkspace workspace, string text) => CreateDocuments(workspace, text)[0];

    private IReadOnlyList<Document> CreateDocuments(AdhocWorkspace workspace, params string[] texts)
    {
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Test",
            "Test",
            LanguageNames.CSharp,
            compilationOptions: TestProject.CompilationOptions,
            parseOptions: TestProject.ParseOptions.WithLanguageVersion(Language),
            metadataReferences: References));

        foreach (var (index, source) in otherSources.Index())
        {
            project = project.AddDocument($"Other{index}.cs", source).Project;
        }

        List<DocumentId> ids = [];
        foreach (var (index, text) in texts.Index())
        {
            var document = project.AddDocument($"Test{index}.cs", SourceText.From(text), filePath: $"Test{index}.cs");
            ids.Add(document.Id);
            project = document.Project;
        }

        return [.. ids.Select(id => project.GetDocument(id).ShouldNotBeNull())];
    }

    private Task<IReadOnlyList<Diagnostic>> ReportsIn(Document document, string markup) => ReportsIn(document.Project, [markup]);

    /// <summary>What is reported in the files with these texts and marks; without them, what the fix has left, which must be nothing.</summary>
    private async Task<IReadOnlyList<Diagnostic>> ReportsIn(Project project, IReadOnlyList<string>? markups)
    {
        var compilation = (await project.GetCompilationAsync()).ShouldNotBeNull();
        if (markups is not null || ErrorsLeft.Count == 0)
        {
            TestProject.ShouldCompile(compilation);
        }
        else
        {
            compilation.GetDiagnostics().Where(found => found.Severity is DiagnosticSeverity.Error).Select(found => found.Id).ShouldBe(ErrorsLeft);
        }

        // Other rules of the analyzer may have more to say about what the fix leaves behind.
        Diagnostic[] diagnostics = [.. (await AnalyzerRun.GetDiagnosticsAsync(compilation, _analyzer, new AnalyzerOptions([]))).Where(found => _fix.FixableDiagnosticIds.Contains(found.Id))];
        var expected = (markups ?? []).SelectMany((markup, index) => Markup.Parse(markup).Spans.Select(mark => mark.Span).Order().Select(span => ($"Test{index}.cs", span)));
        diagnostics.Select(diagnostic => (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan)).ShouldBe(expected, "Reports are elsewhere.");
        return diagnostics;
    }

    private async Task<IReadOnlyList<CodeAction>> ActionsFor(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private Task ShouldBecome(string after, Document document, CodeAction action) => ShouldBecome([after], [document], action);

    private async Task ShouldBecome(IReadOnlyList<string> after, IReadOnlyList<Document> documents, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().ShouldHaveSingleItem().ChangedSolution;
        foreach (var (document, expected) in documents.Zip(after))
        {
            var changed = solution.GetDocument(document.Id).ShouldNotBeNull();
            (await changed.GetTextAsync()).ToString().ShouldBe(expected);
        }

        await ReportsIn(solution.GetProject(documents[0].Project.Id).ShouldNotBeNull(), markups: null);
    }
}
