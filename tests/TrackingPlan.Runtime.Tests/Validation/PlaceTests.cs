namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>What is remembered of one place in a message is not taken for another place.</summary>
public class PlaceTests
{
    [Fact]
    public void Each_name_is_asked_for_itself() =>
        Check.Value(
            """{"propertyNames":{"allOf":[{"$ref":"#/definitions/Short"}]},"additionalProperties":{"allOf":[{"$ref":"#/definitions/Short"}]}}""",
            """{"a":"b","too long":"c","d":"too long","e":"f"}""",
            """{"Short":{"maxLength":3}}""").Summaries().ShouldBe(["InvalidValue propertyNames /properties/v/too long", "InvalidValue maxLength /properties/v/d"]);

    [Fact]
    public void What_plans_a_property_of_an_object_plans_none_of_those_around_it_or_in_it() =>
        Check.Value(
            """{"properties":{"inner":{"properties":{"a":{}},"allOf":[{"properties":{"b":{}}}]}},"allOf":[{"properties":{"c":{}}},{"properties":{"d":{}}}]}""",
            """{"c":1,"inner":{"b":1,"c":2},"d":1,"b":2,"e":3}""").Summaries().ShouldBe(
        [
            "UnplannedProperty additionalProperties /properties/v/inner/c",
            "UnplannedProperty additionalProperties /properties/v/b",
            "UnplannedProperty additionalProperties /properties/v/e",
        ]);

    [Fact]
    public void A_branch_is_asked_again_for_each_item_of_a_list() =>
        Check.Value("""{"items":{"anyOf":[{"$ref":"#/definitions/Count"},{"items":{"$ref":"#/definitions/Count"},"type":"array"}]}}""", """[1,[2,3],[4,"x"],"y",5]""", """{"Count":{"type":"integer"}}""")
            .Summaries().ShouldBe(["InvalidValue anyOf /properties/v/2", "InvalidValue anyOf /properties/v/3"]);
}
