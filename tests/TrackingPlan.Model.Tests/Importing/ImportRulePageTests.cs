using TrackingPlan.Model.Importing;
using TrackingPlan.Model.Tests.Documentation;

namespace TrackingPlan.Model.Tests.Importing;

/// <summary>Every finding of an import has a page, and what the page shows is found in the file before and not in that after.</summary>
public sealed class ImportRulePageTests
{
    public static TheoryData<string> RuleIds => new(ImportRules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_has_the_title_and_the_severity_of_its_rule(string id)
    {
        var rule = ImportRules.All.Single(rule => rule.Id == id);
        var page = new RulePage(id);

        page.Title.ShouldBe($"# {id}: {rule.Title}");
        page.Facts.ShouldStartWith($"{rule.Severity}, category `{rule.Category}`, ", Case.Sensitive);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_file_before_has_it_and_the_file_after_has_nothing(string id)
    {
        Import("Before").Issues.Select(issue => issue.Descriptor.Id).ShouldBe([id]);
        Import("After").Issues.ShouldBeEmpty();

        ImportedPlan Import(string heading) => PlanImport.Read([new RulePage(id).PlanBelow(heading).Document.Syntax.Text]);
    }
}
