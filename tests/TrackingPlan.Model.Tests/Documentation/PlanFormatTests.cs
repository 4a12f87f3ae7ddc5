using System.Text.RegularExpressions;
using TrackingPlan.Model.Suppressions;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Documentation;

/// <summary>The plans that people look at first are in good style, and what they suppress is there to suppress.</summary>
public sealed partial class PlanFormatTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs", "plan-format.md")]
    public void Its_plans_are_clean(params string[] page)
    {
        var plans = YamlBlock().Matches(Repository.ReadText(page)).Select(match => match.Groups["yaml"].Value).ToArray();

        plans.ShouldNotBeEmpty();
        foreach (var plan in plans)
        {
            StyleCheck.Run(MarkedPlan.Yaml(plan).ShouldBeClean().Documents).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("samples", "ToastShop", "toast-shop.plan.yaml")]
    [InlineData("benchmarks", "ecommerce.plan.yaml")]
    public void Plans_of_this_repository_are_clean(params string[] file) =>
        StyleCheck.Run(MarkedPlan.Yaml(Repository.ReadText(file)).ShouldBeClean().Documents).ShouldBeEmpty();

    [GeneratedRegex("^```yaml\n(?<yaml>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
