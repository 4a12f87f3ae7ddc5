using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>The harness must fail where a rule is wrong, or its silence means nothing.</summary>
public sealed class AnalyzerTestTests
{
    [Fact]
    public Task Marks_in_code_and_in_plans() => new AnalyzerTest<BadWordAnalyzer>()
        .WithSource("class Good; class [|Bad|]; class {|XX0001:Bad|}<T>;")
        .WithPlan("plans/shop.plan.yaml", "events:\n  [|Bad|]:\n    why: good\n")
        .VerifyAsync();

    [Fact]
    public Task Metadata_tells_plans_from_other_files() => new AnalyzerTest<BadWordAnalyzer>()
        .WithPlan("notes.yaml", "Bad", new Dictionary<string, string>())
        .WithPlan("other.yaml", "Bad", new Dictionary<string, string> { ["build_metadata.AdditionalFiles.TrackingPlan"] = "false" })
        .VerifyAsync();

    [Fact]
    public Task A_missing_report_fails_and_shows_the_line() => ShouldFail(
        new AnalyzerTest<BadWordAnalyzer>().WithSource("class Other;\nclass [|Good|];\n"),
        "Not reported: XX0001 at Test0.cs(2,7)\n    class Good;\n          ~~~~");

    [Fact]
    public Task An_unexpected_report_fails_and_shows_the_message() => ShouldFail(
        new AnalyzerTest<BadWordAnalyzer>().WithPlan("shop.plan.yaml", "events:\n  Bad: {}\n"),
        "Not expected: XX0001 at shop.plan.yaml(2,3)\n      Bad: {}\n      ~~~\n    Bad word");

    [Fact]
    public Task A_report_beside_the_mark_fails() => ShouldFail(
        new AnalyzerTest<BadWordAnalyzer>().WithSource("[|class Bad|];"), "Not reported: XX0001 at Test0.cs(1,1)", "Not expected: XX0001 at Test0.cs(1,7)");

    [Fact]
    public Task Another_id_fails() => ShouldFail(
        new AnalyzerTest<BadWordAnalyzer>().WithSource("class {|XX0002:Bad|};"), "Not reported: XX0002", "Not expected: XX0001");

    [Fact]
    public Task One_report_does_not_stand_for_two() => ShouldFail(
        new AnalyzerTest<BadWordAnalyzer>().WithSource("class [|[|Bad|]|];"), "Not reported: XX0001 at Test0.cs(1,7)");

    [Fact]
    public Task Compiler_errors_fail() => ShouldFail(
        new AnalyzerTest<BadWordAnalyzer>().WithSource("class Good : Unknown;"), "CS0246");

    [Fact]
    public Task Exceptions_of_the_analyzer_fail() => ShouldFail(
        new AnalyzerTest<BadWordAnalyzer>().WithSource("class Throw;"), "The analyzer threw.", "It was told to.");

    private static async Task ShouldFail(AnalyzerTest<BadWordAnalyzer> test, params string[] messages)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(test.VerifyAsync);

        foreach (var message in messages)
        {
            failure.Message.ShouldContain(message, Case.Sensitive);
        }
    }

    /// <summary>Reports types, and words in plans, that are called Bad.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class BadWordAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule = new("XX0001", "Bad word", "Bad word", "Test", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolAction(CheckType, SymbolKind.NamedType);
            context.RegisterAdditionalFileAction(CheckFile);
        }

        private static void CheckType(SymbolAnalysisContext context)
        {
            if (context.Symbol.Name == "Throw")
            {
                throw new InvalidOperationException("It was told to.");
            }

            if (context.Symbol.Name == "Bad")
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, context.Symbol.Locations[0]));
            }
        }

        private static void CheckFile(AdditionalFileAnalysisContext context)
        {
            var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
            var text = context.AdditionalFile.GetText(context.CancellationToken)!;
            var start = text.ToString().IndexOf("Bad", StringComparison.Ordinal);

            if (start >= 0 && options.TryGetValue("build_metadata.AdditionalFiles.TrackingPlan", out var isPlan) && isPlan == "true")
            {
                var span = new TextSpan(start, "Bad".Length);
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
            }
        }
    }
}
