using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TrackingPlan.Model.Baselines;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>
/// A test of one analyzer on C# files, plan files or both. What it should report is marked in them (see <see cref="Markup"/>); everything else
/// must stay silent.
/// </summary>
internal sealed class AnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private static readonly IReadOnlyDictionary<string, string> PlanMetadata =
        new Dictionary<string, string> { ["build_metadata.AdditionalFiles.TrackingPlan"] = "true" };

    private readonly TAnalyzer _analyzer = new();
    private readonly List<TestFile> _sources = [];
    private readonly List<TestFile> _plans = [];
    private readonly Dictionary<string, ItemOptions> _optionsByPath = [];
    private readonly Dictionary<string, string> _properties = [];
    private IReadOnlyList<MetadataReference> _references = TestProject.References;
    private OutputKind _outputKind = OutputKind.DynamicallyLinkedLibrary;
    private bool _mayHaveErrors;

    /// <summary>Adds a C# file.</summary>
    public AnalyzerTest<TAnalyzer> WithSource(string markup, string? path = null)
    {
        _sources.Add(new(path ?? $"Test{_sources.Count}.cs", Markup.Parse(markup)));
        return this;
    }

    /// <summary>Adds a plan file, with the metadata that the package's props give to plans, or with other metadata.</summary>
    public AnalyzerTest<TAnalyzer> WithPlan(string path, string markup, IReadOnlyDictionary<string, string>? metadata = null)
    {
        _plans.Add(new(path, Markup.Parse(markup)));
        _optionsByPath.Add(path, new(metadata ?? PlanMetadata));
        return this;
    }

    /// <summary>Sets a property of the project that the compiler is given.</summary>
    public AnalyzerTest<TAnalyzer> WithProperty(string name, string value)
    {
        _properties.Add($"build_property.{name}", value);
        return this;
    }

    /// <summary>Adds the project's baseline, which lies beside its C# files.</summary>
    public AnalyzerTest<TAnalyzer> WithBaseline(string markup) =>
        WithPlan("trackingplan.baseline.json", markup, new Dictionary<string, string> { ["build_metadata.AdditionalFiles.TrackingPlanBaseline"] = "true" });

    /// <summary>Compiles against these references instead of the usual ones.</summary>
    public AnalyzerTest<TAnalyzer> WithReferences(IEnumerable<MetadataReference> references)
    {
        _references = [.. references];
        return this;
    }

    /// <summary>Compiles a program, which may have statements at its top, instead of a library.</summary>
    public AnalyzerTest<TAnalyzer> AsProgram()
    {
        _outputKind = OutputKind.ConsoleApplication;
        return this;
    }

    /// <summary>Lets the C# files have compiler errors, for tests of rules on code that is being typed.</summary>
    public AnalyzerTest<TAnalyzer> WithCompilerErrors()
    {
        _mayHaveErrors = true;
        return this;
    }

    /// <summary>Runs the analyzer and compares. Returns what was reported, for tests that look closer.</summary>
    public async Task<IReadOnlyList<Diagnostic>> VerifyAsync()
    {
        var compilation = TestProject.Compile(_sources, _references)
            .WithOptions(TestProject.CompilationOptions.WithOutputKind(_outputKind).WithSpecificDiagnosticOptions(SwitchedOn()));
        if (!_mayHaveErrors)
        {
            TestProject.ShouldCompile(compilation);
        }

        var options = new AnalyzerOptions(
            [.. _plans.Select(plan => new AdditionalFile(plan))],
            new ItemOptionsProvider(_optionsByPath, new ItemOptions(_properties)));

        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(compilation, _analyzer, options);
        Compare(diagnostics);
        return diagnostics;
    }

    // What is off until a project asks for it: a test of the rule asks.
    private IEnumerable<KeyValuePair<string, ReportDiagnostic>> SwitchedOn() => _analyzer.SupportedDiagnostics
        .Where(rule => !rule.IsEnabledByDefault)
        .Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn));

    private void Compare(IReadOnlyList<Diagnostic> diagnostics)
    {
        var texts = _sources.Concat(_plans).ToDictionary(file => file.Path, file => file.Text);
        var missing = Expected().ToList();
        var unexpected = diagnostics.Where(diagnostic => !missing.Remove(Finding.Of(diagnostic))).ToList();

        var failures = missing.Select(finding => $"Not reported: {finding.Show(texts[finding.Path])}").Concat(
            unexpected.Select(diagnostic => $"Not expected: {Show(diagnostic, texts)}"));

        var message = string.Join("\n\n", failures);
        if (message.Length > 0)
        {
            Assert.Fail(message);
        }
    }

    private static string Show(Diagnostic diagnostic, Dictionary<string, SourceText> texts)
    {
        var finding = Finding.Of(diagnostic);
        return texts.TryGetValue(finding.Path, out var text) ? $"{finding.Show(text)}\n    {diagnostic.GetMessage()}" : diagnostic.ToString();
    }

    private IEnumerable<Finding> Expected() =>
        from file in _sources.Concat(_plans)
        from mark in file.Markup.Spans
        select new Finding(file.Path, mark.Span, mark.Id ?? OnlyId());

    private string OnlyId()
    {
        // What is said about the baseline is a matter of tests of the baseline.
        ImmutableArray<DiagnosticDescriptor> rules = [.. _analyzer.SupportedDiagnostics.Where(rule => rule.Id != BaselineIssues.Outdated.Id)];
        return rules.Length == 1
            ? rules[0].Id
            : throw new InvalidOperationException("The analyzer has several rules: write {|ID:...|} instead of [|...|].");
    }
}
