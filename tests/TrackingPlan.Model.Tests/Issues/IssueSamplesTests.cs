using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Issues;

public sealed class IssueSamplesTests
{
    private static readonly Dictionary<string, Func<MarkedPlan, Func<string, string>>> Variants = new()
    {
        ["as it is"] = _ => text => text,
        ["with CRLF"] = _ => text => text.Replace("\n", "\r\n"),
        ["with a byte order mark"] = _ => text => "\uFEFF" + text,
        ["with a surrogate pair before the place"] = plan => plan.IsJson
            ? text => text.ReplaceFirst("{ ", "{ \"x-🎉\": \"𝒳\", ")
            : text => "# 🎉 𝒳\n" + text,
        ["far down in the file"] = plan => plan.IsJson ? text => new string('\n', 3_000) + text : text => string.Concat(Enumerable.Repeat("# comment\n\n", 3_000)) + text,
        ["without a line break at the end"] = _ => text => text.TrimEnd('\n'),
    };

    public static TheoryData<string, int, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, int, string>();
            foreach (var (id, samples) in IssueSamples.ById)
            {
                for (var i = 0; i < samples.Length; i++)
                {
                    foreach (var variant in Variants.Keys)
                    {
                        cases.Add(id, i, variant);
                    }
                }
            }

            return cases;
        }
    }

    [Fact]
    public void Every_id_has_samples() =>
        IssueSamples.ById.Keys.Order().ShouldBe(PlanIssues.All.Select(issue => issue.Id).Order());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sample_reports_its_id_at_its_place(string id, int sample, string variant)
    {
        var plan = IssueSamples.ById[id][sample];

        plan.With(Variants[variant](plan)).ShouldReport(id);
    }

    [Fact]
    public void Ids_are_in_order_and_unique()
    {
        var ids = PlanIssues.All.Select(issue => issue.Id).ToArray();

        ids.ShouldBe(Enumerable.Range(1, ids.Length).Select(number => $"TP{number:0000}"));
    }

    [Fact]
    public void Only_what_leaves_the_rest_of_the_plan_as_it_is_meant_is_a_warning() =>
        PlanIssues.All.Where(issue => issue.Severity != IssueSeverity.Error).ShouldBe([PlanIssues.IdentifierCollision, PlanIssues.NotTakenOver]);

    [Fact]
    public void An_issue_prints_as_MSBuild_prints_it()
    {
        var issue = MarkedPlan.Yaml("plan: P\n[|evnts|]: {}\n").ShouldReport("TP0002").Single();

        issue.ToString().ShouldBe("test.plan.yaml(2,1): error TP0002: `evnts` is not a key of a plan; did you mean `events`?");
    }

    [Fact]
    public void A_help_link_leads_to_the_page_of_the_id() =>
        PlanIssues.UnknownKey.HelpLink.ShouldEndWith("/docs/rules/TP0002.md", Case.Sensitive);

    [Fact]
    public void A_message_is_one_line_whatever_the_names_in_it() =>
        MarkedPlan.Yaml("plan: P\n[|\"a\\nb\\Lc\"|]: x\n").ShouldReport("TP0002", "`a b c` is not a key");

    [Fact]
    public void A_message_cuts_long_names_but_no_surrogate_pair()
    {
        var name = new string('x', 56) + "🎉" + new string('y', 20);

        MarkedPlan.Yaml($"plan: P\n[|{name}|]: x\n").ShouldReport("TP0002", $"`{new string('x', 56)}...` is not a key");
    }
}
