using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Calls;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>A fix that does the wrong thing must not pass.</summary>
public sealed class CodeFixTestTests
{
    [Fact]
    public Task The_right_fix_passes() => Fix("\"Constant\"").ShouldFix(Call("[|name + 1|]"), Call("\"Constant\""));

    [Fact]
    public Task Another_text_fails() => ShouldFail(
        Fix("\"Other\"").ShouldFix(Call("[|name + 1|]"), Call("\"Constant\"")), "\"Other\"");

    [Fact]
    public Task Code_that_no_longer_compiles_fails() => ShouldFail(
        Fix("unknown").ShouldFix(Call("[|name + 1|]"), Call("unknown")), "CS0103");

    [Fact]
    public Task Code_that_is_still_reported_fails() => ShouldFail(
        Fix("name+2").ShouldFix(Call("[|name + 1|]"), Call("name+2")), "Reports are elsewhere.");

    [Fact]
    public Task A_mark_in_another_place_fails() => ShouldFail(
        Fix("\"Constant\"").ShouldFix(Call("[|name|] + 1"), Call("\"Constant\"")), "Reports are elsewhere.");

    [Fact]
    public Task A_fix_where_none_is_expected_fails() => ShouldFail(
        Fix("\"Constant\"").ShouldOfferNoFix(Call("[|name + 1|]")), "Replace it");

    private static CodeFixTest<DynamicEventNameAnalyzer, ReplacingCodeFix> Fix(string replacement)
    {
        ReplacingCodeFix.Replacement.Value = replacement;
        return new(TrackerStandIn.Source);
    }

    private static string Call(string argument) =>
        $"static class Calls {{ static void Run(Tracker tracker, string name) => tracker.Track({argument}); }}";

    private static async Task ShouldFail(Task test, string message) =>
        (await Assert.ThrowsAnyAsync<Exception>(() => test)).Message.ShouldContain(message, Case.Sensitive);

    /// <summary>Replaces what is reported with whatever the test says.</summary>
    private sealed class ReplacingCodeFix : CodeFixProvider
    {
        public static AsyncLocal<string> Replacement { get; } = new();

        public override ImmutableArray<string> FixableDiagnosticIds => ["TP2001"];

        public override async Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken)).ShouldNotBeNull();
            var node = root.FindNode(context.Span).DescendantNodesAndSelf().OfType<ExpressionSyntax>().First();
            var changed = root.ReplaceNode(node, SyntaxFactory.ParseExpression(Replacement.Value.ShouldNotBeNull()));

            context.RegisterCodeFix(
                CodeAction.Create("Replace it", _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), "Replace it"), context.Diagnostics);
        }
    }
}
