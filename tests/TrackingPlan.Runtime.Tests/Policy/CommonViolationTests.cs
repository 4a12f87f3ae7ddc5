using System.Text;

namespace TrackingPlan.Runtime.Tests.Policy;

/// <summary>The setting for the rule that all messages have in common, which comes behind those for the event's own.</summary>
public class CommonViolationTests
{
    private const string Event = """
        {"type":"TRACK","key":"E","jsonSchema":{"properties":{"properties":{"properties":{"id":{"type":"string"},"total":{"enum":[1,2]},"platform":{"type":"string"}},"required":["id"]}}}}
        """;

    private static readonly CallPolicy Omits = new() { UnplannedProperties = PolicyAction.Omit, SchemaViolations = PolicyAction.Omit };

    [Theory]
    [InlineData(PolicyAction.Allow, """{"id":"1","locale":"xx"}""")]
    [InlineData(PolicyAction.Omit, """{"id":"1"}""")]
    [InlineData(PolicyAction.Block, null)]
    public void What_all_messages_have_in_common_has_a_setting_of_its_own(PolicyAction action, string? sent)
    {
        const string Common = """{"properties":{"properties":{"properties":{"locale":{"enum":["de","en"]}}}}}""";

        var decision = Apply(Common, """{"id":"1","locale":"xx"}""", new() { SchemaViolations = PolicyAction.Block, CommonViolations = action });

        ShouldBe(decision, action, sent);
        decision.Violations.ShouldHaveSingleItem().Action.ShouldBe(action);
        Apply(Common, """{"id":"1","total":3}""", new() { CommonViolations = action }).Action.ShouldBe(PolicyAction.Allow);
    }

    [Theory]
    [InlineData(PolicyAction.Allow, """{"id":"1","total":3}""")]
    [InlineData(PolicyAction.Omit, """{"id":"1"}""")]
    [InlineData(PolicyAction.Block, null)]
    public void What_breaks_both_rules_is_one_violation_and_the_common_setting_decides_where_the_other_allows_it(PolicyAction action, string? sent)
    {
        var decision = Apply("""{"properties":{"properties":{"properties":{"total":{"enum":[1]}}}}}""", """{"id":"1","total":3}""", new() { CommonViolations = action });

        ShouldBe(decision, action, sent);
        decision.Violations.ShouldHaveSingleItem().IsAlsoCommon.ShouldBeTrue();
    }

    [Fact]
    public void What_the_event_s_rule_has_left_out_the_common_rule_does_not_block()
    {
        var decision = Apply("""{"properties":{"properties":{"properties":{"total":{"maximum":100}}}}}""", """{"id":"1","total":200}""", Omits with { CommonViolations = PolicyAction.Block });

        ShouldBe(decision, PolicyAction.Omit, """{"id":"1"}""");
        decision.Violations.Select(violation => (violation.Keyword, violation.IsCommon, violation.Action)).ShouldBe([("enum", false, PolicyAction.Omit), ("maximum", true, PolicyAction.Omit)]);
    }

    [Theory]
    [InlineData(PolicyAction.Block)]
    [InlineData(PolicyAction.Omit)]
    public void What_is_missed_because_of_an_omission_blocks_the_message(PolicyAction action) =>
        Apply("""{"properties":{"properties":{"required":["platform"]}}}""", """{"id":"1","platform":5}""", Omits with { CommonViolations = action }).Action.ShouldBe(PolicyAction.Block);

    [Fact]
    public void What_is_missed_because_of_an_omission_is_reported_where_it_is_allowed()
    {
        var decision = Apply("""{"properties":{"properties":{"required":["platform"]}}}""", """{"id":"1","platform":5}""", Omits);

        ShouldBe(decision, PolicyAction.Omit, """{"id":"1"}""");
        decision.Violations.Summaries().ShouldBe(["InvalidType type /properties/platform", "RequiredMissing required /properties/platform"]);
        decision.Violations.Select(violation => violation.Action).ShouldBe([PolicyAction.Omit, PolicyAction.Allow]);
    }

    [Fact]
    public void The_event_s_rule_has_the_last_word_on_what_the_common_rule_leaves_out() =>
        Apply("""{"properties":{"properties":{"properties":{"id":{"maxLength":2}}}}}""", """{"id":"long"}""", new() { SchemaViolations = PolicyAction.Block, CommonViolations = PolicyAction.Omit })
            .Action.ShouldBe(PolicyAction.Block);

    [Fact]
    public void What_is_outside_properties_and_traits_is_not_left_out_and_blocks() =>
        Apply("""{"required":["context"]}""", """{"id":"1"}""", new() { CommonViolations = PolicyAction.Omit }).Action.ShouldBe(PolicyAction.Block);

    [Theory]
    [InlineData("track", PolicyAction.Block)]
    [InlineData("page", PolicyAction.Block)]
    [InlineData("screen", PolicyAction.Block)]
    [InlineData("identify", PolicyAction.Block)]
    [InlineData("group", PolicyAction.Block)]
    [InlineData("alias", PolicyAction.Allow)]
    public void Every_call_with_a_policy_has_the_setting(string call, PolicyAction action)
    {
        var blocks = new CallPolicy { CommonViolations = PolicyAction.Block };
        var policy = call switch
        {
            "track" => new TrackingPolicy { Track = blocks },
            "page" => new TrackingPolicy { Page = blocks },
            "screen" => new TrackingPolicy { Screen = blocks },
            "identify" => new TrackingPolicy { Identify = blocks },
            "group" => new TrackingPolicy { Group = blocks },
            _ => new TrackingPolicy { Track = blocks, Page = blocks, Screen = blocks, Identify = blocks, Group = blocks },
        };

        var decision = new PolicyEngine(Validator("""{"required":["context"]}"""), policy).Apply(Encoding.UTF8.GetBytes($$$"""{"type":"{{{call}}}","event":"E","userId":"u","properties":{"id":"1"}}"""));

        decision.Action.ShouldBe(action);
    }

    private static void ShouldBe(PolicyDecision decision, PolicyAction action, string? properties)
    {
        decision.Action.ShouldBe(action);
        if (action == PolicyAction.Omit)
        {
            Encoding.UTF8.GetString(decision.Message.Span).ShouldStartWith(Message(properties!)[..^1]);
        }
    }

    private static PolicyDecision Apply(string common, string properties, CallPolicy policy) =>
        new PolicyEngine(Validator(common), new TrackingPolicy { Track = policy }).Apply(Encoding.UTF8.GetBytes(Message(properties)));

    private static string Message(string properties) => $$$"""{"type":"track","event":"E","userId":"u","properties":{{{properties}}}}""";

    private static PlanValidator Validator(string common) => new(new PlanRules("Shop", null,
        [PlanRule.Parse(Encoding.UTF8.GetBytes(Event)), PlanRule.Parse(Encoding.UTF8.GetBytes($$$"""{"type":"COMMON","jsonSchema":{{{common}}}}"""))]));
}
