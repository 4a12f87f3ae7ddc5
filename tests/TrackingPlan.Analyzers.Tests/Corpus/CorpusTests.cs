using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Coverage;
using TrackingPlan.Analyzers.Tests.Harness;
using Xunit.Abstractions;

namespace TrackingPlan.Analyzers.Tests.Corpus;

/// <summary>
/// All rules on code over call sites like those of real programs, in the folder <c>Code</c>. Each is labelled with what is right for its reader: what the code does not decide is not reported.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    private static readonly string[] Rules = [.. Enumerable.Range(2001, 10).Select(number => $"TP{number}")];

    [Fact]
    public async Task Every_report_is_right_and_none_is_missing()
    {
        var files = Read("Code").ToArray();
        var labels = files.SelectMany(file => CorpusLabel.Of(file.Path, file.Text.ToString())).ToArray();
        var expected = labels.SelectMany(label => label.Rules.Select(rule => (label.Place, Rule: rule))).ToArray();
        var reported = (await FindAsync(files)).Select(diagnostic => (Place: PlaceOf(diagnostic), Rule: diagnostic.Id)).ToArray();

        var scores = Rules.Select(rule => Compare(rule, [.. expected.Where(found => found.Rule == rule)], [.. reported.Where(found => found.Rule == rule)])).ToArray();
        var total = new CorpusScore("total", scores.Sum(score => score.Right), scores.Sum(score => score.Wrong), scores.Sum(score => score.Missed));
        var sites = labels.Count(label => label.IsCallSite);
        output.WriteLine($"{sites} call sites, {labels.Count(label => label.Rules.Count == 0)} of them silent\n{string.Join('\n', scores.Append(total))}");

        string.Join('\n', Without(reported, expected).Select(found => $"Not expected: {Show(found)}").Concat(Without(expected, reported).Select(found => $"Not reported: {Show(found)}"))).ShouldBeEmpty();
        total.Precision.ShouldBe(1.0);
        total.Recall.ShouldBe(1.0);
        sites.ShouldBeGreaterThanOrEqualTo(150);
        scores.ShouldAllBe(score => score.Right >= 3);
        expected.Select(found => found.Rule).Except(Rules).ShouldBeEmpty("A label has a rule that is not scored.");
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(IEnumerable<TestFile> files)
    {
        var plan = await File.ReadAllTextAsync(Path.Combine(Folder, "shop.plan.yaml"));
        var generated = GeneratedPlan.Of(plan).Select((source, i) => new TestFile($"ShopPlan{i}.g.cs", Markup.Parse(source)));
        var compilation = TestProject.Compile([.. files, .. generated], [.. TestProject.References, CompileSdks()]);
        TestProject.ShouldCompile(compilation);

        var options = new AnalyzerOptions([], new ItemOptionsProvider(new Dictionary<string, ItemOptions>(), ItemOptions.None));
        DiagnosticAnalyzer[] analyzers = [new DynamicEventNameAnalyzer(), new NamedCallAnalyzer(), new PassedOnNameAnalyzer(), new UnusedEventObjectAnalyzer()];
        var found = new List<Diagnostic>();
        foreach (var analyzer in analyzers)
        {
            found.AddRange(await AnalyzerRun.GetDiagnosticsAsync(compilation, analyzer, options));
        }

        return found;
    }

    // As a program has them: an assembly whose code is not in sight.
    private static MetadataReference CompileSdks()
    {
        using var image = new MemoryStream();
        var emitted = TestProject.Compile(Read("Sdks"), TestProject.References).WithAssemblyName("Sdks").Emit(image);
        emitted.Success.ShouldBeTrue(string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static IEnumerable<TestFile> Read(string folder) => Directory.GetFiles(Path.Combine(Folder, folder), "*.cs")
        .Order(StringComparer.Ordinal)
        .Select(path => new TestFile(Path.GetFileName(path), Markup.Parse(File.ReadAllText(path).ReplaceLineEndings("\n"))));

    private static CorpusScore Compare<T>(string rule, T[] expected, T[] reported)
    {
        var wrong = Without(reported, expected).Count;
        return new(rule, reported.Length - wrong, wrong, Without(expected, reported).Count);
    }

    private static List<T> Without<T>(IEnumerable<T> list, IEnumerable<T> others)
    {
        var left = list.ToList();
        foreach (var other in others)
        {
            left.Remove(other);
        }

        return left;
    }

    private static (string File, int Line) PlaceOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return (place.Path, place.StartLinePosition.Line + 1);
    }

    private static string Show(((string File, int Line) Place, string Rule) found) => $"{found.Place.File}({found.Place.Line}): {found.Rule}";
}
