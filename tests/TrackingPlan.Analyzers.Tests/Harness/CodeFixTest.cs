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
    public async Task ShouldFixAll(string before, string after)
    {
        using var workspace = new AdhocWorkspace();
        var document = CreateDocument(workspace, Markup.Parse(before).Text);
        var diagnostics = await ReportsIn(document, before);
        var action = (await ActionsFor(document, diagnostics[0])).ShouldHaveSingleItem();

        var context = new FixAllContext(
            document,
            _fix,
            FixAllScope.Document,
            action.EquivalenceKey,
            _fix.FixableDiagnosticIds,
            new FoundDiagnostics(document.Project.Solution, diagnostics),
            CancellationToken.None);
        var all = await _fix.GetFixAllProvider().ShouldNotBeNull().GetFixAsync(context);

        await ShouldBecome(after, document, all.ShouldNotBeNull());
    }

    /// <summary>Checks that the marked report is there, and that no fix is offered for it.</summary>
    public async Task ShouldOfferNoFix(string before)
    {
        using var workspace = new AdhocWorkspace();
        var document = CreateDocument(workspace, Markup.Parse(before).Text);
        var diagnostic = (await ReportsIn(document, before)).ShouldHaveSingleItem();

        (await ActionsFor(document, diagnostic)).Select(action => action.Title).ShouldBeEmpty();
    }

    private Document CreateDocument(AdhocWorkspace workspace, string text)
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

        return project.AddDocument("Test.cs", SourceText.From(text), filePath: "Test.cs");
    }

    private async Task<IReadOnlyList<Diagnostic>> ReportsIn(Document document, string? markup)
    {
        var compilation = (await document.Project.GetCompilationAsync()).ShouldNotBeNull();
        if (markup is not null || ErrorsLeft.Count == 0)
        {
            TestProject.ShouldCompile(compilation);
        }
        else
        {
            compilation.GetDiagnostics().Where(found => found.Severity is DiagnosticSeverity.Error).Select(found => found.Id).ShouldBe(ErrorsLeft);
        }

        // Other rules of the analyzer may have more to say about what the fix leaves behind.
        Diagnostic[] diagnostics = [.. (await AnalyzerRun.GetDiagnosticsAsync(compilation, _analyzer, new AnalyzerOptions([]))).Where(found => _fix.FixableDiagnosticIds.Contains(found.Id))];
        var expected = markup is null ? [] : Markup.Parse(markup).Spans;
        diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan)
            .ShouldBe(expected.Select(mark => mark.Span).Order(), "Reports are elsewhere.");
        return diagnostics;
    }

    private async Task<IReadOnlyList<CodeAction>> ActionsFor(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task ShouldBecome(string after, Document document, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().ShouldHaveSingleItem().ChangedSolution;
        var changed = solution.GetDocument(document.Id).ShouldNotBeNull();

        (await changed.GetTextAsync()).ToString().ShouldBe(after);
        await ReportsIn(changed, markup: null);
    }
}
