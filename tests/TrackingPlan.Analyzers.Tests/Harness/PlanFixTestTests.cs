using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TrackingPlan.Analyzers.Plans;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>A fix that does the wrong thing to a plan must not pass.</summary>
public sealed class PlanFixTestTests
{
    private const string Before = "plan: Shop\nevents:\n  orderPaid: {}\n";
    private const string After = "plan: Shop\nevents:\n  Order Paid: {}\n";

    [Fact]
    public Task The_right_fix_passes() => Fix(After, new UTF8Encoding(false)).ShouldFix("TP1001", "Replace it", "shop.plan.yaml", After);

    [Fact]
    public Task Another_text_fails() => ShouldFail(After.Replace("\n", "\r\n", StringComparison.Ordinal), After, "/shop/shop.plan.yaml");

    [Fact]
    public Task A_byte_order_mark_that_was_not_there_fails() => ShouldFail(After, After, "/shop/shop.plan.yaml", Encoding.UTF8);

    [Fact]
    public Task A_plan_with_mistakes_fails() => ShouldFail(After + "extra: 1\n", After + "extra: 1\n", "The plans have mistakes.");

    [Fact]
    public Task A_plan_that_is_still_reported_fails() => ShouldFail(Before + "# why\n", Before + "# why\n", "The fix left something.");

    [Fact]
    public Task A_file_that_was_to_stay_fails() => ShouldFail(After, null, "/shop/shop.plan.yaml");

    private static async Task ShouldFail(string written, string? expected, string message, Encoding? encoding = null)
    {
        var test = Fix(written, encoding ?? new UTF8Encoding(false));
        (string, byte[])[] files = expected is null ? [] : [("shop.plan.yaml", Encoding.UTF8.GetBytes(expected))];
        (await Assert.ThrowsAnyAsync<Exception>(() => test.ShouldFix("TP1001", "Replace it", files))).Message.ShouldContain(message, Case.Sensitive);
    }

    private static PlanFixTest<PlanStyleAnalyzer, ReplacingCodeFix> Fix(string text, Encoding encoding)
    {
        ReplacingCodeFix.Replacement.Value = SourceText.From(text, encoding);
        return new PlanFixTest<PlanStyleAnalyzer, ReplacingCodeFix>().WithPlan("shop.plan.yaml", Before);
    }

    /// <summary>Replaces the reported file with whatever the test says.</summary>
    private sealed class ReplacingCodeFix : CodeFixProvider
    {
        public static AsyncLocal<SourceText> Replacement { get; } = new();

        public override ImmutableArray<string> FixableDiagnosticIds => ["TP1001"];

        public override Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            var document = context.TextDocument;
            var changed = document.Project.Solution.WithAdditionalDocumentText(document.Id, Replacement.Value.ShouldNotBeNull());
            context.RegisterCodeFix(CodeAction.Create("Replace it", _ => Task.FromResult(changed), "Replace it"), context.Diagnostics);
            return Task.CompletedTask;
        }
    }
}
