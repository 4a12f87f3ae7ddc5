namespace TrackingPlan.Runtime.Tests.Validation;

public class PathTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a/b", "a~1b")]
    [InlineData("a~b", "a~0b")]
    [InlineData("~1", "~01")]
    [InlineData("a~/b", "a~0~1b")]
    [InlineData("page id", "page id")]
    [InlineData("", "")]
    [InlineData("0", "0")]
    [InlineData("Café 🍞", "Café 🍞")]
    public void A_path_is_a_JSON_Pointer(string name, string segment)
    {
        Check.Properties(Planned(name, """{"type":"string"}"""), $$"""{"{{name}}":5}""").Summaries().ShouldBe([$"InvalidType type /properties/{segment}"]);
        Check.Properties(Planned(name, """{"items":{"type":"string"}}"""), $$"""{"{{name}}":["",5]}""").Summaries().ShouldBe([$"InvalidType type /properties/{segment}/1"]);
        Check.Properties($$"""{"required":["{{name}}"]}""", "{}").Summaries().ShouldBe([$"RequiredMissing required /properties/{segment}"]);
        Check.Properties("""{"properties":{}}""", $$"""{"{{name}}":5}""").Summaries().ShouldBe([$"UnplannedProperty additionalProperties /properties/{segment}"]);

        static string Planned(string name, string schema) => $$$"""{"properties":{"{{{name}}}":{{{schema}}}}}""";
    }

    [Fact]
    public void A_name_that_is_spelt_with_escapes_is_found_and_named_plainly() =>
        Check.Properties("""{"properties":{"a/b\"c":{"type":"string"}}}""", """{"\u0061\/b\u0022\u0063":5,"\u00e9\t":1}""").Summaries()
            .ShouldBe(["InvalidType type /properties/a~1b\"c", "UnplannedProperty additionalProperties /properties/é\t"]);

    [Fact]
    public void Indexes_count_the_items_of_their_own_list_only() =>
        Check.Value("""{"items":{}}""", "[[1,2],{\"a\":[3]},[[],4]]").ShouldBeEmpty();

    [Fact]
    public void Items_behind_nested_lists_have_the_right_index() =>
        Check.Value("""{"items":{"type":["array","object"],"items":{"type":"array"}}}""", "[[[1,2],[]],{\"a\":[3,{\"b\":[]}]},[[],[[]],4],5]").Summaries()
            .ShouldBe(["InvalidType type /properties/v/2/2", "InvalidType type /properties/v/3"]);

    [Fact]
    public void The_event_may_stand_behind_the_properties()
    {
        var validator = Check.Validator(Check.Rule(Check.MessageSchema("""{"properties":{"a":{"type":"string"}},"required":["b"]}""")));

        var violations = validator.Validate(""" {"properties":{"event":"Other","type":"page","a":5},"userId":"u","\u0065vent":"Plant\u0020Watered","type":"track"} """u8);

        violations.Summaries().ShouldBe(
        [
            "UnplannedProperty additionalProperties /properties/event",
            "UnplannedProperty additionalProperties /properties/type",
            "InvalidType type /properties/a",
            "RequiredMissing required /properties/b",
        ]);
        violations[0].EventName.ShouldBe("Plant Watered");
    }
}
