using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Documentation;
using TrackingPlan.Model.Tests.Issues;

namespace TrackingPlan.Model.Tests.Formats;

/// <summary>Every plan of this repository follows the schema for plan files, and the plans with one mistake do not. NJsonSchema is the judge.</summary>
public sealed class PlanFileValidationTests
{
    /// <summary>The rules about keys and kinds of values: what the schema is there to say.</summary>
    public static TheoryData<string> RuleIds => ["TP0002", "TP0003"];

    [Fact]
    public void The_plans_in_files_follow_the_schema()
    {
        var plans = RepositoryPlans.InFiles().ToArray();

        foreach (var folder in RepositoryPlans.Folders)
        {
            plans.ShouldContain(plan => plan.Path.StartsWith(folder, StringComparison.Ordinal), folder);
        }

        plans.SelectMany(PlanFileOracle.Validate).ShouldBeEmpty();
    }

    /// <summary>The plans that people open first tell their editors where the schema is.</summary>
    [Theory]
    [InlineData("plans", 9)]
    [InlineData("samples", 1)]
    public void The_plans_name_the_schema(string folder, int count)
    {
        const string Comment = "# yaml-language-server: $schema=";
        var plans = RepositoryPlans.InFiles().Where(plan => plan.Path.StartsWith(folder, StringComparison.Ordinal)).ToArray();

        plans.Length.ShouldBe(count);
        foreach (var plan in plans)
        {
            var line = plan.Syntax.Text.Content.Split('\n')[0].TrimEnd('\r');
            line.ShouldStartWith(Comment, Case.Sensitive);
            Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathOf(plan.Path))!, line[Comment.Length..])).ShouldBe(Repository.PathOf("plans", "tracking-plan.schema.json"));
        }
    }

    [Fact]
    public void A_plan_in_JSON_can_name_the_schema()
    {
        var plan = PlanDocument.Parse("test.plan.json", """{ "$schema": "tracking-plan.schema.json", "plan": "P" }""");

        plan.Issues.ShouldBeEmpty();
        PlanFileOracle.Validate(plan).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs", "plan-format.md")]
    public void The_plans_on_a_page_follow_the_schema(params string[] page)
    {
        var plans = RepositoryPlans.OnPage(page).ToArray();

        plans.ShouldNotBeEmpty();
        plans.SelectMany(PlanFileOracle.Validate).ShouldBeEmpty();
    }

    [Fact]
    public void The_plans_that_the_rules_show_as_right_follow_the_schema()
    {
        var plans = RepositoryPlans.AfterFixes().ToArray();

        plans.Length.ShouldBeGreaterThan(30);
        plans.SelectMany(PlanFileOracle.Validate).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_plan_that_a_rule_shows_as_wrong_does_not(string id) =>
        new RulePage(id).PlanBelow("Before").Documents.ShouldAllBe(plan => !PlanFileOracle.IsTaken(plan));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_plan_with_one_mistake_does_not(string id)
    {
        var plans = IssueSamples.ById[id];

        plans.Length.ShouldBe(3);
        plans.ShouldAllBe(plan => !PlanFileOracle.IsTaken(plan.Document));
    }

    [Fact]
    public void A_plan_without_a_name_does_not() => PlanFileOracle.IsTaken(PlanDocument.Parse("test.plan.yaml", "version: 1\n")).ShouldBeFalse();
}
