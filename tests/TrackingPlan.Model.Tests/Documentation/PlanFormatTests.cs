using System.Text.RegularExpressions;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Suppressions;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Documentation;

/// <summary>The plans that people look at first are in good style, and what they suppress is there to suppress.</summary>
public sealed partial class PlanFormatTests
{
    private const string FileName = "# file: ";

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs", "plan-format.md")]
    public void Its_plans_are_clean(params string[] page)
    {
        var plans = BlocksOf("yaml", page).Where(block => !block.StartsWith(FileName, StringComparison.Ordinal)).ToArray();

        plans.ShouldNotBeEmpty();
        foreach (var plan in plans)
        {
            StyleCheck.Run(MarkedPlan.Yaml(plan).ShouldBeClean().Documents).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_exports_that_it_shows_are_plans()
    {
        var exports = BlocksOf("json", "docs", "plan-format.md").Select(MarkedPlan.Json).Where(plan => plan.Document.Syntax.Format is not null).ToArray();

        exports.Select(export => export.Document.Syntax.Format).ShouldBe([ForeignFormat.SegmentRules, ForeignFormat.SegmentEvents]);
        exports.ShouldAllBe(export => export.ShouldBeClean().Plan.Name == "Toast Shop" && export.Plan.Events.Single().Name == "Order Completed");
    }

    [Fact]
    public void The_files_of_rudder_cli_that_it_shows_are_one_plan()
    {
        var files = BlocksOf("yaml", "docs", "plan-format.md").Where(block => block.StartsWith(FileName, StringComparison.Ordinal)).Select(block => (block[FileName.Length..block.IndexOf('\n')], block)).ToArray();
        var plan = MarkedPlan.Files(files).ShouldBeClean().Plan;

        plan.Name.ShouldBe("Toast Shop");
        plan.Events.Single().Properties.Properties.Single().Name.ShouldBe("order_id");
    }

    [Theory]
    [InlineData("samples", "ToastShop", "toast-shop.plan.yaml")]
    [InlineData("benchmarks", "ecommerce.plan.yaml")]
    public void Plans_of_this_repository_are_clean(params string[] file) =>
        StyleCheck.Run(MarkedPlan.Yaml(Repository.ReadText(file)).ShouldBeClean().Documents).ShouldBeEmpty();

    private static IEnumerable<string> BlocksOf(string language, params string[] page) =>
        Block().Matches(Repository.ReadText(page)).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
