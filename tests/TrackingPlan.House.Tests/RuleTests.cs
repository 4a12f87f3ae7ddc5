using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Analyzers.Plans;
using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Importing;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.House.Tests;

/// <summary>Every diagnostic has a descriptor, a row in the release tables and a page; and none of these stands alone.</summary>
public partial class RuleTests
{
    /// <summary>What is reported without a descriptor in the model or in an analyzer: our own failures, by generator and MSBuild.</summary>
    private static readonly string[] Internal = ["TP9001", "TP9002", "TP9003"];

    private static readonly DiagnosticDescriptor[] Descriptors = typeof(PlanStyleAnalyzer).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
        .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
        .Distinct() // TP2090 is said by each analyzer on code, of its own rules.
        .ToArray();

    private static readonly string[] FromAnalyzers = Array.ConvertAll(Descriptors, descriptor => descriptor.Id);

    private static readonly string[] FromDiffs = DiffRules.All.Select(rule => rule.Id).ToArray();

    private static readonly string[] FromImports = ImportRules.All.Select(rule => rule.Id).ToArray();

    public static TheoryData<string> Ids => [.. All];

    private static IEnumerable<string> All => PlanIssues.All.Select(issue => issue.Id).Concat(FromAnalyzers).Concat(Internal).Concat(FromDiffs).Concat(FromImports).Order();

    [Fact]
    public void One_id_has_one_reporter() => All.ShouldBeUnique();

    [Fact]
    public void The_analyzers_report_every_style_rule_of_the_model() => StyleCheck.Descriptors.Select(issue => issue.Id).Except(FromAnalyzers).ShouldBeEmpty();

    [Fact]
    public void Every_id_has_a_page_and_every_page_an_id() => Directory.GetFiles(Repository.PathOf("docs", "rules"), "TP*.md")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order()
        .ShouldBe(All);

    /// <summary>Who has read one page finds everything on the others.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_page_has_the_same_headings(string id)
    {
        var lines = Repository.ReadText("docs", "rules", $"{id}.md").Split('\n');

        lines[0].ShouldStartWith($"# {id}: ");
        lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .ShouldBe(["## Cause", "## Why it matters", "## How to fix", "## Before", "## After", "## How to suppress"]);
    }

    /// <summary>What the page says first is what the code says.</summary>
    [Fact]
    public void Every_page_has_the_title_and_the_severity_of_its_rule()
    {
        foreach (var descriptor in Descriptors)
        {
            var lines = Repository.ReadText("docs", "rules", $"{descriptor.Id}.md").Split('\n');
            var severity = descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Off by default";

            lines[0].ShouldBe($"# {descriptor.Id}: {descriptor.Title}");
            lines[2].ShouldStartWith($"{severity}, category `{descriptor.Category}`, reported ");
        }
    }

    [Fact]
    public void Every_id_has_a_row_in_the_release_tables() => RowsOf("generator").Concat(RowsOf("analyzers", "TrackingPlan.Analyzers"))
        .Order()
        .ShouldBe(All.Except(["TP9002", "TP9003", .. FromDiffs, .. FromImports])); // What only commands do is reported by no compiler.

    [Fact]
    public void The_ids_lie_in_the_range_of_their_reporter()
    {
        PlanIssues.All.ShouldAllBe(issue => issue.Id.StartsWith("TP00", StringComparison.Ordinal));
        StyleCheck.Descriptors.ShouldAllBe(issue => issue.Id.StartsWith("TP10", StringComparison.Ordinal));
        FromDiffs.ShouldAllBe(id => id.StartsWith("TP40", StringComparison.Ordinal));
        FromImports.ShouldAllBe(id => id.StartsWith("TP50", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("None")]
    [InlineData("Strict")]
    public void Every_rule_on_code_has_a_severity_in_each_analysis_mode(string mode)
    {
        var lines = Repository.ReadText("package", "buildTransitive", $"TrackingPlan.{mode}.globalconfig").Split('\n');

        // TP3090 is switched on and off by the index that is made of it.
        FromAnalyzers.Where(id => !id.StartsWith("TP1", StringComparison.Ordinal) && id != "TP3090")
            .Where(id => lines.Count(line => line.StartsWith($"dotnet_diagnostic.{id}.severity = ", StringComparison.Ordinal)) != 1)
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> RowsOf(params string[] folder) => new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
        .SelectMany(file => File.ReadLines(Repository.PathOf([.. folder, file])))
        .Select(line => Row().Match(line))
        .Where(match => match.Success)
        .Select(match => match.Value);

    [GeneratedRegex(@"^TP\d{4}(?= \|)")]
    private static partial Regex Row();
}
