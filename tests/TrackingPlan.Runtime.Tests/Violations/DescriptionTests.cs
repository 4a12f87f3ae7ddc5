using System.Text;

namespace TrackingPlan.Runtime.Tests.Violations;

/// <summary>Violations as sentences that somebody reads who does not know JSON Schema.</summary>
public class DescriptionTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "5", "`properties.v` should be text, but is a number.")]
    [InlineData("""{"type":"string"}""", "true", "`properties.v` should be text, but is a boolean.")]
    [InlineData("""{"type":"string"}""", "null", "`properties.v` should be text, but is null.")]
    [InlineData("""{"type":"integer"}""", "1.5", "`properties.v` should be a whole number, but is a number with a fraction.")]
    [InlineData("""{"type":"integer"}""", "\"1\"", "`properties.v` should be a whole number, but is text.")]
    [InlineData("""{"type":"boolean"}""", "[]", "`properties.v` should be true or false, but is a list.")]
    [InlineData("""{"type":["number","null"]}""", "{}", "`properties.v` should be a number or null, but is an object.")]
    [InlineData("""{"enum":["card","gift card"]}""", "\"cash\"", "`properties.v` should be one of \"card\", \"gift card\", but is \"cash\".")]
    [InlineData("""{"const":"web"}""", "\"app\"", "`properties.v` should be \"web\", but is \"app\".")]
    [InlineData("""{"minimum":0}""", "-0.5", "`properties.v` should be at least 0, but is -0.5.")]
    [InlineData("""{"maximum":10}""", "11", "`properties.v` should be at most 10, but is 11.")]
    [InlineData("""{"exclusiveMinimum":0}""", "0", "`properties.v` should be over 0, but is 0.")]
    [InlineData("""{"exclusiveMaximum":1.50}""", "2", "`properties.v` should be under 1.50, but is 2.")]
    [InlineData("""{"minLength":3}""", "\"ab\"", "`properties.v` should have at least 3 characters, but has 2.")]
    [InlineData("""{"maxLength":1}""", "\"ab\"", "`properties.v` should have at most 1 character, but has 2.")]
    [InlineData("""{"minItems":1}""", "[]", "`properties.v` should have at least 1 item, but has 0.")]
    [InlineData("""{"pattern":"^[A-Z]{3}$"}""", "\"eur\"", "`properties.v` should be text that matches ^[A-Z]{3}$, but is \"eur\".")]
    [InlineData("""{"enum":["a"],"x-pii":"red"}""", "\"b\"", "`properties.v` should be \"a\".")]
    [InlineData("""{"type":"integer","x-pii":"red"}""", "\"b\"", "`properties.v` should be a whole number, but is text.")]
    [InlineData("""{"minLength":3,"x-pii":"red"}""", "\"b\"", "`properties.v` should have at least 3 characters.")]
    [InlineData("""{"properties":{}}""", "{\"x\":1}", "`properties.v.x` is not in the plan Garden.")]
    [InlineData("""{"properties":{},"x-pii":"red"}""", "{\"x\":1}", "`properties.v` has a property that is not in the plan Garden.")]
    [InlineData("""{"required":["x"]}""", "{}", "`properties.v.x` is required, but missing.")]
    public void A_violation_is_one_sentence(string schema, string value, string expected) =>
        Check.Value(schema, value).ShouldHaveSingleItem().Description.ShouldBe(expected);

    [Theory]
    [InlineData("""{"type":"string"}""", "5")]
    [InlineData("""{"minimum":0}""", "-1")]
    [InlineData("""{"minLength":3,"x-pii":"red"}""", "\"b\"")]
    [InlineData("""{"properties":{}}""", "{\"x\":1}")]
    [InlineData("""{"required":["x"]}""", "{}")]
    [InlineData("""{"type":"string"}""", "\"not closed")]
    [InlineData("""{"pattern":"^(a+)+(?=b)$"}""", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"")]
    public void Two_violations_that_say_the_same_are_equal_whoever_has_read_them(string schema, string value)
    {
        var first = Check.Value(schema, value).ShouldHaveSingleItem();
        first.Description.ShouldNotBeEmpty();

        Check.Value(schema, value).ShouldHaveSingleItem().ShouldBe(first);
        (first with { Description = "Else." }).ShouldNotBe(first);
    }

    [Theory]
    [InlineData("order_id", "`properties.order_id`")]
    [InlineData("page id", "`properties.page id`")]
    [InlineData("a/b", "`properties.a/b`")]
    [InlineData("a.b", "`properties[\"a.b\"]`")]
    [InlineData("~1", "`properties.~1`")]
    [InlineData("~0", "`properties.~0`")]
    [InlineData("a~/b", "`properties.a~/b`")]
    [InlineData("", "`properties[\"\"]`")]
    public void A_place_is_named_as_people_name_it(string name, string expected) =>
        Check.Properties("""{"properties":{}}""", $$"""{"{{name}}":1}""").ShouldHaveSingleItem().Description.ShouldBe($"{expected} is not in the plan Garden.");

    [Fact]
    public void A_place_in_a_list_has_its_index() =>
        Check.Value("""{"items":{"properties":{"price":{"minimum":0}}}}""", "[{},{\"price\":-1}]").ShouldHaveSingleItem().Description
            .ShouldBe("`properties.v.1.price` should be at least 0, but is -1.");

    [Theory]
    [InlineData("", "The message is not JSON: it breaks off or goes wrong at line 1, byte 1.")]
    [InlineData("{\n  \"type\": oops}", "The message is not JSON: it breaks off or goes wrong at line 2, byte 11.")]
    [InlineData("[]", "The message is not a JSON object.")]
    [InlineData("{}", "The message has no `type` that Segment knows.")]
    [InlineData("""{"type":"page"}""", "The message is about nobody: it has neither `userId` nor `anonymousId`.")]
    [InlineData("""{"type":"track","userId":"u"}""", "The message does not name its event: it has no `event`.")]
    [InlineData("""{"type":"track","userId":"u","event":"Plant Wateerd"}""", "The event `Plant Wateerd` is not in the plan Garden.")]
    public void A_message_that_can_not_be_sent_says_why(string message, string expected) =>
        new PlanValidator(GardenPlan.Rules).Validate(Encoding.UTF8.GetBytes(message)).ShouldHaveSingleItem().Description.ShouldBe(expected);

    [Fact]
    public void Long_values_are_cut_between_characters()
    {
        var actual = Check.Value("""{"maxLength":3,"enum":["a"]}""", "\"" + string.Concat(Enumerable.Repeat("🍞", 60)) + "\"")[0].Actual;

        actual.Length.ShouldBeLessThanOrEqualTo(100);
        actual.ShouldStartWith("\"🍞🍞");
        actual.ShouldEndWith("🍞…");
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(actual)).ShouldBe(actual);

        var name = new string('n', 30_000);
        new PlanValidator(GardenPlan.Rules).Validate(Encoding.UTF8.GetBytes($$"""{"type":"track","userId":"u","event":"{{name}}"}""")).ShouldHaveSingleItem().Description.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void Values_are_shown_with_their_type_where_the_type_is_wrong()
    {
        var violation = Check.Value("""{"type":["integer","null"]}""", "\"a\\u0062\"").ShouldHaveSingleItem();
        violation.Expected.ShouldBe("integer or null");
        violation.Actual.ShouldBe("string \"a\\u0062\"");
    }

    [Fact]
    public void A_missing_property_says_what_was_expected()
    {
        var violation = Check.Properties("""{"properties":{"a":{"enum":["x","y"]}},"required":["a"]}""", "{}").ShouldHaveSingleItem();
        violation.Expected.ShouldBe("""one of "x", "y" """.Trim());
        violation.Actual.ShouldBe("nothing");
    }
}
