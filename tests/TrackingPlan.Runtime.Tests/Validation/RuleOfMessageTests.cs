using System.Text;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Which rule a message falls under is known when all its fields are; texts elsewhere that look like these fields change nothing.</summary>
public class RuleOfMessageTests
{
    private static readonly PlanValidator Validator = new(new PlanRules("Garden", null, new[]
    {
        """{"type":"TRACK","key":"Plant Watered","jsonSchema":{"properties":{"properties":{"properties":{"litres":{"type":"number"},"event":{},"type":{},"name":{},"more":{}}}}}}""",
        """{"type":"TRACK","key":"Plant Sold","jsonSchema":{"properties":{"properties":{"properties":{"price":{"type":"string"},"event":{},"more":{}}}}}}""",
        """{"type":"PAGE","key":"Home","jsonSchema":{"properties":{"properties":{"properties":{"title":{"type":"string"},"name":{},"type":{}}}}}}""",
        """{"type":"IDENTIFY","key":"","jsonSchema":{"properties":{"traits":{"properties":{"name":{"type":"string","minLength":2},"event":{},"type":{}}}}}}""",
    }.Select(rule => PlanRule.Parse(Encoding.UTF8.GetBytes(rule)))));

    [Theory]
    [InlineData("""{"properties":{"event":"Plant Sold","litres":1},"type":"track","event":"Plant Watered","userId":"u"}""")]
    [InlineData("""{"properties":{"more":{"event":"Plant Sold"},"litres":1},"event":"Plant Watered","type":"track","userId":"u"}""")]
    [InlineData("""{"properties":{"more":"\"event\":\"Plant Sold\"","litres":1},"event":"Plant Watered","type":"track","userId":"u"}""")]
    [InlineData("""{"context":{"event":"Plant Sold"},"properties":{"litres":1},"event" : "Plant Watered","type" :"track","userId":"u"}""")]
    [InlineData("""{"properties":{"litres":1},"\u0065vent":"Plant Watered","type":"track","userId":"u"}""")]
    [InlineData("""{"properties":{"litres":1},"event":"Plant W\u0061tered","type":"tr\u0061ck","userId":"u"}""")]
    [InlineData("""{"properties":{"type":"identify","litres":1},"event":"Plant Watered","type":"track","userId":"u"}""")]
    [InlineData("""{"prevent":"x","properties":{"litres":1},"event":"Plant Watered","type":"track","userId":"u"}""")]
    [InlineData("""{"properties":{"event":"Plant Sold","name":"Away","title":"t"},"type":"page","name":"Home","userId":"u"}""", "UnplannedProperty additionalProperties /properties/event")]
    [InlineData("""{"properties":{"name":"Away","type":"track","title":"t"},"type":"page","name":"Home","userId":"u"}""")]
    [InlineData("""{"traits":{"event":"Plant Sold","name":"jo"},"type":"identify","userId":"u"}""")]
    [InlineData("""{"traits":{"type":"track","name":"j"},"type":"identify","userId":"u"}""", "InvalidValue minLength /traits/name")]
    [InlineData("""{"properties":{"event":"Plant Sold","litres":"1"},"type":"track","event":"Plant Watered","userId":"u"}""", "InvalidType type /properties/litres")]
    [InlineData("""{"properties":{"event":"Plant Watered","litres":1},"type":"track","event":"Plant Sold","userId":"u"}""", "UnplannedProperty additionalProperties /properties/litres")]
    [InlineData("""{"properties":{"event":"Plant Watered","litres":1},"type":"track","event":"Plant Eaten","userId":"u"}""", "UnplannedEvent  /event")]
    [InlineData("""{"properties":{"event":"Plant Watered","litres":"1"},"type":"track","userId":"u"}""", "InvalidMessage  ")]
    public void A_message_falls_under_the_rule_that_its_own_fields_name(string message, params string[] violations)
    {
        Validator.Validate(Encoding.UTF8.GetBytes(message)).Summaries().ShouldBe(violations);

        Validator.IsValid(Encoding.UTF8.GetBytes(message)).ShouldBe(violations.Length == 0);
    }

    [Theory]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"u","properties":{"litres":"1"}} and no JSON""")]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"u","properties":{"litres":"1"}""")]
    public void One_violation_is_enough_where_nobody_asks_for_all(string message) => Validator.IsValid(Encoding.UTF8.GetBytes(message)).ShouldBeFalse();

    [Fact]
    public void Of_very_many_violations_the_first_are_told()
    {
        var message = Check.Message($$"""{"v":[{{string.Join(",", Enumerable.Range(0, 3000))}}]}""");

        var violations = Check.Validator(Check.Rule(Check.MessageSchema("""{"properties":{"v":{"items":{"type":"string"}}}}"""))).Validate(Encoding.UTF8.GetBytes(message));

        violations.Select(violation => violation.Path).ShouldBe(Enumerable.Range(0, 256).Select(i => $"/properties/v/{i}"));
    }

    [Fact]
    public void What_two_equal_schemas_find_is_one_violation() =>
        Check.Value("""{"allOf":[{"type":"string"},{"type":"string"}]}""", "1").Summaries().ShouldBe(["InvalidType type /properties/v"]);
}
