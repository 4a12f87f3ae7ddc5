using System.Text;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>A rule of the type COMMON: a schema over the whole message, for the messages of every call.</summary>
public class CommonRuleTests
{
    private const string Common = """
        {"type":"COMMON","version":1,"jsonSchema":{"type":"object","properties":{
          "context":{"type":"object","properties":{"app":{"type":"object","required":["version"]}},"required":["app"]},
          "properties":{"type":"object","properties":{"platform":{"enum":["web","ios"]},"device":{"properties":{"id":{"type":"string","x-pii":"red"}}}},"required":["platform"]}}}}
        """;

    private const string Event = """{"type":"TRACK","key":"Plant Watered","jsonSchema":{"properties":{"properties":{"properties":{"litres":{"type":"number"},"device":{"properties":{"os":{}}}},"required":["litres"]}}}}""";

    private static readonly PlanValidator Validator = Make(Common, Event);

    [Fact]
    public void A_message_that_follows_both_rules_is_valid() =>
        Validate("""{"type":"track","event":"Plant Watered","userId":"u","properties":{"litres":1,"platform":"web","device":{"id":"d","os":"x"}},"context":{"app":{"version":"1"},"ip":"::1"}}""").ShouldBeEmpty();

    [Fact]
    public void Both_rules_are_checked_and_say_whose_they_are()
    {
        var violations = Validate("""{"type":"track","event":"Plant Watered","userId":"u","properties":{"platform":"tv","extra":1},"context":{}}""");

        violations.Summaries().ShouldBe(
        [
            "UnplannedProperty additionalProperties /properties/extra",
            "RequiredMissing required /properties/litres",
            "InvalidValue enum /properties/platform",
            "RequiredMissing required /context/app",
        ]);
        violations.Select(violation => violation.IsCommon).ShouldBe([false, false, true, true]);
    }

    [Theory]
    [InlineData("identify", "")]
    [InlineData("alias", "")]
    [InlineData("page", ""","name":"Home" """)]
    [InlineData("group", ""","groupId":"g" """)]
    public void Messages_of_every_call_are_checked(string call, string rest) =>
        Validate($"{{\"type\":\"{call}\",\"userId\":\"u\"{rest},\"context\":{{}}}}").Summaries().ShouldBe(["RequiredMissing required /context/app"]);

    [Fact]
    public void A_message_of_an_event_that_is_not_planned_is_checked_too() =>
        Validate("""{"type":"track","event":"Plant Sold","userId":"u","context":{}}""").Summaries().ShouldBe(["UnplannedEvent  /event", "RequiredMissing required /context/app"]);

    [Fact]
    public void What_both_rules_find_is_one_violation_of_the_event() =>
        Make(Common, """{"type":"TRACK","key":"Plant Watered","jsonSchema":{"properties":{"properties":{"required":["platform"]}}}}""")
            .Validate("""{"type":"track","event":"Plant Watered","userId":"u","properties":{}}"""u8).ShouldHaveSingleItem().IsCommon.ShouldBeFalse();

    [Fact]
    public void What_the_common_rule_marks_as_personal_the_event_hides_too() =>
        Make(Common, """{"type":"TRACK","key":"Plant Watered","jsonSchema":{"properties":{"properties":{"properties":{"device":{"properties":{"id":{"maxLength":2}}}}}}}}""")
            .Validate("""{"type":"track","event":"Plant Watered","userId":"u","properties":{"platform":"web","device":{"id":"jane"}}}"""u8).ShouldHaveSingleItem().ToString().ShouldNotContain("jane");

    [Fact]
    public void Of_several_versions_the_newest_counts() =>
        Make("""{"type":"COMMON","version":2,"jsonSchema":{"required":["two"]}}""", """{"type":"COMMON","version":1,"jsonSchema":{"required":["one"]}}""")
            .Validate("""{"type":"identify","userId":"u"}"""u8).Summaries().ShouldBe(["RequiredMissing required /two"]);

    [Fact]
    public void It_has_no_name_and_no_call()
    {
        var rule = PlanRule.Parse(Encoding.UTF8.GetBytes(Common));

        rule.Call.ShouldBeNull();
        rule.Name.ShouldBe("");
        new PlanRules("Garden", null, [rule]).Common.ShouldBe(rule);
        new PlanRules("Garden", null, [rule]).EventNames.ShouldBeEmpty();
        new PlanRules("Garden", null, [rule]).Covers(CallType.Page).ShouldBeFalse();
    }

    private static PlanValidator Make(params string[] rules) => new(new PlanRules("Garden", null, rules.Select(rule => PlanRule.Parse(Encoding.UTF8.GetBytes(rule)))));

    private static IReadOnlyList<Violation> Validate(string message) => Validator.Validate(Encoding.UTF8.GetBytes(message));
}
