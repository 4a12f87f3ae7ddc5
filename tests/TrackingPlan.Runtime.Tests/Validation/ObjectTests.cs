namespace TrackingPlan.Runtime.Tests.Validation;

public class ObjectTests
{
    [Theory]
    [InlineData("""{"a":1,"b":2}""", "")]
    [InlineData("""{"b":2,"a":1}""", "")]
    [InlineData("""{"\u0061":1,"b":null}""", "")]
    [InlineData("""{"b":2}""", "a")]
    [InlineData("""{"A":1,"b":2}""", "a")]
    [InlineData("{}", "a b")]
    public void Required_properties_are_there_or_missed_once(string properties, string missing) =>
        Check.Properties("""{"properties":{"a":{},"b":{}},"required":["a","b"],"additionalProperties":true}""", properties).Summaries()
            .ShouldBe(missing.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"RequiredMissing required /properties/{name}"));

    [Fact]
    public void A_required_property_needs_no_schema_of_its_own()
    {
        Check.Properties("""{"required":["a"]}""", """{"a":1,"b":2}""").ShouldBeEmpty();
        Check.Properties("""{"required":["a"]}""", """{"b":2}""").Summaries().ShouldBe(["RequiredMissing required /properties/a"]);
    }

    [Fact]
    public void A_property_that_is_required_twice_is_missed_once() =>
        Check.Properties("""{"required":["a","a"]}""", "{}").Count.ShouldBe(1);

    [Fact]
    public void Properties_are_checked_at_any_depth() =>
        Check.Value("""{"properties":{"a":{"properties":{"b":{"properties":{"c":{"type":"string"}},"required":["d"]}}}}}""", """{"a":{"b":{"c":1}}}""").Summaries()
            .ShouldBe(["InvalidType type /properties/v/a/b/c", "RequiredMissing required /properties/v/a/b/d"]);

    [Theory]
    [InlineData("""{"properties":{"a":{}}}""", true)]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", true)]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":true}""", false)]
    [InlineData("""{"properties":{}}""", true)]
    [InlineData("""{"additionalProperties":false}""", true)]
    [InlineData("{}", false)]
    [InlineData("""{"type":"object"}""", false)]
    [InlineData("""{"required":["b"]}""", false)]
    public void A_property_beside_the_listed_ones_is_unplanned_unless_the_object_is_open(string schema, bool isUnplanned) =>
        Check.Value(schema, """{"b":{"c":1}}""").Summaries().ShouldBe(isUnplanned ? ["UnplannedProperty additionalProperties /properties/v/b"] : []);

    [Fact]
    public void The_fields_around_the_properties_belong_to_the_spec() =>
        Check.Validator(Check.Rule("""{"type":"object","properties":{"properties":{}},"additionalProperties":false}"""))
            .Validate("""{"type":"track","event":"Plant Watered","userId":"u","messageId":"m","context":{"ip":"::1"},"integrations":{},"sentAt":"x","properties":{}}"""u8).ShouldBeEmpty();

    [Fact]
    public void They_do_so_behind_a_reference_too() =>
        Check.Validator(Check.Rule("""{"$ref":"#/definitions/Message","definitions":{"Message":{"properties":{"properties":{}},"required":["properties"]}}}"""))
            .Validate("""{"type":"track","event":"Plant Watered","userId":"u"}"""u8).Summaries().ShouldBe(["RequiredMissing required /properties"]);

    [Fact]
    public void Required_properties_of_the_message_may_be_missing_altogether() =>
        Check.Validator(Check.Rule(Check.MessageSchema("{}"))).Validate("""{"type":"track","event":"Plant Watered","userId":"u"}"""u8).Summaries()
            .ShouldBe(["RequiredMissing required /properties"]);

    [Fact]
    public void An_object_with_very_many_properties_is_checked()
    {
        var names = Enumerable.Range(0, 1000).Select(i => $"p{i}").ToArray();
        var schema = $$$"""{"properties":{{{{string.Join(",", names.Select(name => $"\"{name}\":{{\"type\":\"integer\"}}"))}}}},"required":["p999","extra"]}""";

        Check.Properties(schema, "{" + string.Join(",", names.Reverse().Select(name => $"\"{name}\":1")) + "}").Summaries().ShouldBe(["RequiredMissing required /properties/extra"]);
    }

    [Fact]
    public void All_violations_are_collected_in_the_order_of_the_message() =>
        Check.Properties(
            """{"properties":{"a":{"type":"string"},"b":{"minimum":0,"enum":[1,2]},"c":{"items":{"type":"integer"}},"d":{}},"required":["d","a"]}""",
            """{"x":1,"c":[1,"2",3.5],"b":-1,"a":null}""").Summaries().ShouldBe(
            [
                "UnplannedProperty additionalProperties /properties/x",
                "InvalidType type /properties/c/1",
                "InvalidType type /properties/c/2",
                "InvalidValue enum /properties/b",
                "InvalidValue minimum /properties/b",
                "InvalidType type /properties/a",
                "RequiredMissing required /properties/d",
            ]);
}
