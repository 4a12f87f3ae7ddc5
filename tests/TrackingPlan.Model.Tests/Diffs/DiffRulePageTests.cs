using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Tests.Documentation;

namespace TrackingPlan.Model.Tests.Diffs;

/// <summary>Every kind of change has a page, and the two plans that it shows differ in this and in nothing else.</summary>
public sealed class DiffRulePageTests
{
    public static TheoryData<string> RuleIds => new(DiffRules.All.Select(rule => rule.Id));

    [Fact]
    public void Every_kind_of_change_has_a_page_and_every_page_a_kind() =>
        RulePage.Ids.Where(id => id.StartsWith("TP4", StringComparison.Ordinal)).ShouldBe(DiffRules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_has_the_title_and_the_severity_of_its_kind(string id)
    {
        var rule = DiffRules.All.Single(rule => rule.Id == id);
        var page = new RulePage(id);

        page.Title.ShouldBe($"# {id}: {rule.Title}");
        page.Facts.ShouldStartWith($"{rule.Severity}, category `{rule.Category}`, ", Case.Sensitive);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_plans_before_and_after_differ_in_this_alone(string id)
    {
        var page = new RulePage(id);

        var change = PlanDiff.Between(page.PlanBelow("Before").ShouldBeClean().Plan, page.PlanBelow("After").ShouldBeClean().Plan).Changes.ShouldHaveSingleItem();

        (change.Rule.Id, change.IsBreaking).ShouldBe((id, change.Rule.Severity == IssueSeverity.Warning));
    }
}
