using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Model.Tests.Documentation;

/// <summary>Every rule of the model has a page, and what the pages show is true.</summary>
public sealed class RulePageTests
{
    private static readonly IReadOnlyList<IssueDescriptor> Rules = [.. PlanIssues.All, .. StyleCheck.Descriptors];

    public static TheoryData<string> RuleIds => new(Rules.Select(rule => rule.Id));

    /// <summary>The pages about plan files; TP9001 is the generator's own.</summary>
    public static TheoryData<string> PageIds => new(Rules.Select(rule => rule.Id).Append("TP9001"));

    [Fact]
    public void Every_rule_of_a_plan_file_has_a_page() =>
        RulePage.Ids.Where(id => id.StartsWith("TP0", StringComparison.Ordinal) || id.StartsWith("TP1", StringComparison.Ordinal))
            .ShouldBe(Rules.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(PageIds))]
    public void A_page_has_the_same_headings_as_the_others_and_says_how_to_suppress(string id)
    {
        var page = new RulePage(id);

        page.Headings.ShouldBe(["Cause", "Why it matters", "How to fix", "Before", "After", "How to suppress"]);
        page.Text.ShouldContain($"dotnet_diagnostic.{id}.severity = none", Case.Sensitive);
        page.Text.ShouldContain($"<NoWarn>$(NoWarn);{id}</NoWarn>", Case.Sensitive);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_has_the_title_and_the_severity_of_its_rule(string id)
    {
        var rule = Rules.Single(rule => rule.Id == id);
        var page = new RulePage(id);

        page.Title.ShouldBe($"# {id}: {rule.Title}");
        page.Facts.ShouldStartWith($"{rule.Severity}, category `{rule.Category}`, ", Case.Sensitive);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_plan_before_reports_the_rule_and_nothing_else(string id)
    {
        var plan = new RulePage(id).PlanBelow("Before");

        var issues = plan.Set.Issues.Concat(StyleCheck.Run(plan.Documents));

        issues.Select(issue => issue.Descriptor.Id).Distinct().ShouldBe([id]);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_plan_after_is_clean(string id)
    {
        var plan = new RulePage(id).PlanBelow("After").ShouldBeClean();

        StyleCheck.Run(plan.Documents).ShouldBeEmpty();
    }
}
