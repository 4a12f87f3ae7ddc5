using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Syntax;

public sealed class PlanLimitsTests
{
    [Fact]
    public void Real_depth_is_read()
    {
        // The plan, its events, the event, then two levels for each object.
        var content = "plan: P\nevents: { A: { properties: { a: " + Repeat("{ properties: { a: ", 28) + "string" + Repeat(" } }", 28) + " } } }\n";

        MarkedPlan.Yaml(content).ShouldBeClean();
    }

    [Fact]
    public void What_is_nested_deeper_is_reported_where_it_is_too_deep() =>
        MarkedPlan.Yaml("plan: P\nx-a: " + Repeat("[", PlanLimits.Depth - 1) + "[|[|]" + Repeat("]", PlanLimits.Depth) + "\n")
            .ShouldReport("TP0014", "Plans are read to a depth of 64");

    [Theory]
    [InlineData("{|NAME|}: {}")]
    [InlineData("\"{|NAME|}\": {}")]
    public void A_key_has_a_thousand_characters_at_most(string entry)
    {
        var start = "plan: P\nevents:\n  B: {}\n  ";
        MarkedPlan.Yaml(start + entry.Replace("{|NAME|}", new string('x', 1_000))).ShouldBeClean();

        var name = entry.Replace("{|NAME|}", new string('x', 1_001));
        var plan = MarkedPlan.Yaml(start + "[|" + name.Replace(": {}", "|]: {}"));
        plan.ShouldReport("TP0014", "A name may have 1,000 characters; this one has 1,001.");
        plan.Plan.Events.Select(planned => planned.Name).ShouldBe(["B"]);
    }

    [Fact]
    public void A_key_beyond_what_YAML_takes_is_reported_as_too_long_all_the_same()
    {
        var plan = MarkedPlan.Yaml($"plan: P\nevents:\n  A: {{}}\n  [|{new string('x', 1_000_000)}|]: {{}}\n  B: {{}}\n");

        plan.ShouldReport("TP0014", "this one has 1,000,000");
        plan.Plan.Events.Select(planned => planned.Name).ShouldBe(["A", "B"]);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read()
    {
        var set = PlanInvariants.Check("plan: P\n" + new string('#', 11_000_000));

        set.Issues.Select(issue => issue.ToString()).ShouldBe(["test.plan.yaml(1,1): error TP0014: The file has 11,000,008 characters; plan files may have 10,000,000. Split it: files with the same `plan` name are one plan."]);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
