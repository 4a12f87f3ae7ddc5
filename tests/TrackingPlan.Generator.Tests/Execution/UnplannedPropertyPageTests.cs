using System.Text;
using System.Text.RegularExpressions;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>The messages in the section "Unplanned properties" of the format's page, checked against the plan that stands above them.</summary>
public partial class UnplannedPropertyPageTests
{
    private static readonly string Section = SectionOf(File.ReadAllText(Repository.PathOf("docs", "plan-format.md")));

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (Match row in Row().Matches(Section))
            {
                rows.Add(row.Groups["properties"].Value, row.Groups["found"].Value.Replace("`", "", StringComparison.Ordinal).Trim());
            }

            return rows;
        }
    }

    [Fact]
    public void There_are_messages() => Rows.Count.ShouldBeGreaterThan(3);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_message_has_the_violation_that_the_page_says(string properties, string found)
    {
        var plan = PlanSet.Create([PlanDocument.Parse("page.plan.yaml", Yaml().Match(Section).Groups[1].Value)]).Plans.Single();
        var rule = PlanRule.Parse(Encoding.UTF8.GetBytes(new RuleWriter(plan).Write(plan.Events.Single())));
        var message = $$"""{"type":"track","event":"{{plan.Events.Single().Name}}","userId":"u","properties":{{properties}}}""";

        var violations = new PlanValidator(new PlanRules(plan.Name, plan.Version, [rule])).Validate(Encoding.UTF8.GetBytes(message));

        string.Join(", ", violations.Select(violation => $"{violation.Kind} at {violation.Path}")).ShouldBe(found);
    }

    private static string SectionOf(string page)
    {
        var start = page.IndexOf("## Unplanned properties", StringComparison.Ordinal);
        return page[start..page.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Yaml();

    [GeneratedRegex(@"^\| `(?<properties>\{.*\})` \|(?<found>.*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
