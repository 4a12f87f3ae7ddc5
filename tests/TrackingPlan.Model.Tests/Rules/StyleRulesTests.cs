using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class StyleRulesTests
{
    [Fact]
    public void Ids_are_of_the_style_range_and_in_order()
    {
        var ids = StyleRules.Descriptors.Select(rule => rule.Id).ToArray();

        ids.ShouldBe(ids.Distinct().Order());
        ids.ShouldAllBe(id => id.StartsWith("TP10"));
        StyleRules.Descriptors.ShouldAllBe(rule => rule.Severity == IssueSeverity.Warning);
    }

    [Fact]
    public void A_plan_in_good_style_has_no_findings() =>
        StyleRules.Check(MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid: {}\n").Documents).ShouldBeEmpty();
}
