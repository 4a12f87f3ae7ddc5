using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>
/// A test of a code fix that edits plan files, in a solution where the generator runs. The files must be the expected ones to the byte, byte order marks included, the generator must find nothing
/// wrong with them, and the rules must be silent where the fix was asked for.
/// </summary>
internal sealed class PlanFixTest<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private readonly TAnalyzer _analyzer = new();
    private readonly TCodeFix _fix = new();
    private Solution _solution;
    private ProjectId _project;

    /// <summary>Starts with one project, to which the files belong that are added first.</summary>
    public PlanFixTest() => (_solution, _project) = AddProject(new AdhocWorkspace().CurrentSolution, "Test");

    /// <summary>Adds a project that refers to the one before it. The files belong to it that are added next.</summary>
    public PlanFixTest<TAnalyzer, TCodeFix> WithNextProject(string name)
    {
        var last = _project;
        (_solution, _project) = AddProject(_solution, name);
        _solution = _solution.AddProjectReference(_project, new ProjectReference(last));
        return this;
    }

    /// <summary>Adds a C# file.</summary>
    public PlanFixTest<TAnalyzer, TCodeFix> WithSource(string source)
    {
        var name = $"Test{_solution.GetProject(_project)!.DocumentIds.Count}.cs";
        _solution = _solution.AddDocument(DocumentId.CreateNewId(_project), name, SourceText.From(source), filePath: PathOf($"{_project.Id}/{name}"));
        return this;
    }

    /// <summary>Adds a plan file by its bytes.</summary>
    public PlanFixTest<TAnalyzer, TCodeFix> WithPlan(string name, byte[] content, bool isPlan = true)
    {
        var path = PathOf(name);
        using var stream = new MemoryStream(content);
        _solution = _solution.AddAdditionalDocument(DocumentId.CreateNewId(_project), name, SourceText.From(stream), filePath: path);

        // The build hands the metadata of items to the compiler in such a file.
        var options = SourceText.From($"is_global = true\n[{path}]\nbuild_metadata.AdditionalFiles.TrackingPlan = {(isPlan ? "true" : "false")}\n");
        _solution = _solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(_project), $"{name}.globalconfig", options, filePath: $"{path}.globalconfig");
        return this;
    }

    /// <summary>Adds a plan file.</summary>
    public PlanFixTest<TAnalyzer, TCodeFix> WithPlan(string name, string content, bool isPlan = true) => WithPlan(name, Encoding.UTF8.GetBytes(content), isPlan);

    /// <summary>The titles of all fixes for the only report, those inside others below them.</summary>
    public async Task<IReadOnlyList<string>> GetTitles(string id)
    {
        var report = (await GetReports(_solution, id)).ShouldHaveSingleItem();
        return [.. (await ActionsFor(report)).SelectMany(action => action.NestedActions.Select(nested => $"  {nested.Title}").Prepend(action.Title))];
    }

    /// <summary>Applies a fix of the only report, known by its title. The plan files must become these.</summary>
    public async Task ShouldFix(string id, string title, params (string Plan, byte[] Content)[] expected)
    {
        var report = (await GetReports(_solution, id)).ShouldHaveSingleItem();
        await ShouldBecome(await FindAction(report, title), id, expected);
    }

    /// <summary>Applies a fix of the only report, known by its title. The plan file must become this.</summary>
    public Task ShouldFix(string id, string title, string plan, string content) => ShouldFix(id, title, (plan, Encoding.UTF8.GetBytes(content)));

    /// <summary>Applies the fix that the first report has under a title to all reports of the scope at once.</summary>
    public async Task ShouldFixAll(string id, string title, FixAllScope scope, params (string Plan, string Content)[] expected)
    {
        var reports = await GetReports(_solution, id);
        var action = await FindAction(reports[0], title);
        var document = DocumentOf(reports[0]).ShouldBeOfType<Document>();
        var context = new FixAllContext(document, _fix, scope, action.EquivalenceKey, [id], new FoundDiagnostics(_solution, reports), CancellationToken.None);
        var all = (await _fix.GetFixAllProvider().ShouldNotBeNull().GetFixAsync(context)).ShouldNotBeNull();
        await ShouldBecome(all, scope is FixAllScope.Solution ? id : null, [.. expected.Select(file => (file.Plan, Encoding.UTF8.GetBytes(file.Content)))]);
    }

    private static (Solution Solution, ProjectId Project) AddProject(Solution solution, string name)
    {
        var id = ProjectId.CreateNewId(name);
        var changed = solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, compilationOptions: TestProject.CompilationOptions, parseOptions: TestProject.ParseOptions))
            .AddMetadataReferences(id, TestProject.References)
            .AddAnalyzerReference(id, new GeneratorReference());
        return (changed, id);
    }

    // Sections of a global file name files by their whole paths, with slashes.
    private static string PathOf(string name) => Path.GetFullPath($"/shop/{name}").Replace('\\', '/');

    private async Task<CodeAction> FindAction(Diagnostic report, string title) =>
        (await ActionsFor(report)).SelectMany(action => action.NestedActions.Append(action)).Where(action => action.Title == title).ShouldHaveSingleItem();

    private async Task<IReadOnlyList<CodeAction>> ActionsFor(Diagnostic report)
    {
        var actions = new List<CodeAction>();
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(DocumentOf(report), report, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private TextDocument DocumentOf(Diagnostic report) => report.Location.SourceTree is { } tree
        ? _solution.GetDocument(tree).ShouldNotBeNull()
        : _solution.Projects.SelectMany(project => project.AdditionalDocuments).First(document => document.FilePath == report.Location.GetLineSpan().Path);

    private async Task<IReadOnlyList<Diagnostic>> GetReports(Solution solution, string id)
    {
        var reports = new List<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync()).ShouldNotBeNull();
            TestProject.ShouldCompile(compilation);
            reports.AddRange((await AnalyzerRun.GetDiagnosticsAsync(compilation, _analyzer, project.AnalyzerOptions)).Where(report => report.Id == id));
        }

        return reports;
    }

    private async Task ShouldBecome(CodeAction action, string? silentId, (string Plan, byte[] Content)[] expected)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().ShouldHaveSingleItem().ChangedSolution;
        var before = await PlansIn(_solution);
        var after = await PlansIn(changed);

        foreach (var (path, text) in before)
        {
            var wanted = expected.FirstOrDefault(file => PathOf(file.Plan) == path).Content ?? Save(text);

            // Every byte is a character of this encoding, and most texts stay legible.
            Encoding.Latin1.GetString(Save(after[path])).ShouldBe(Encoding.Latin1.GetString(wanted), path);
        }

        PlanSet.Create(after.Select(plan => PlanDocument.Parse(plan.Key, plan.Value.ToString()))).Issues.ShouldBeEmpty("The plans have mistakes.");
        if (silentId is not null)
        {
            (await GetReports(changed, silentId)).ShouldBeEmpty("The fix left something.");
        }
    }

    /// <summary>The bytes that an editor writes.</summary>
    private static byte[] Save(SourceText text) => [.. text.Encoding!.GetPreamble(), .. text.Encoding.GetBytes(text.ToString())];

    private static async Task<IReadOnlyDictionary<string, SourceText>> PlansIn(Solution solution)
    {
        var plans = new Dictionary<string, SourceText>();
        foreach (var document in solution.Projects.SelectMany(project => project.AdditionalDocuments))
        {
            plans.Add(document.FilePath!, await document.GetTextAsync());
        }

        return plans;
    }
}
