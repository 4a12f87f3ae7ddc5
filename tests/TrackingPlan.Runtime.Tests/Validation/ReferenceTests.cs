using System.Text;

namespace TrackingPlan.Runtime.Tests.Validation;

public class ReferenceTests
{
    [Theory]
    [InlineData("#/definitions/a")]
    [InlineData("#/definitions/with~1slash")]
    [InlineData("#/definitions/with%2Fno%20slash")]
    [InlineData("#/definitions/with~0tilde")]
    [InlineData("#/definitions/with~01one")]
    [InlineData("#/definitions/page%20id")]
    [InlineData("#/definitions/page id")]
    [InlineData("#/definitions/100%25")]
    [InlineData("#/definitions/Caf%C3%A9")]
    [InlineData("#/definitions/Café")]
    [InlineData("#/definitions/")]
    [InlineData("#/definitions/nested/properties/deep")]
    public void A_reference_leads_to_its_schema(string reference)
    {
        const string Definitions = """
            {
              "a":{"type":"string"},"with/slash":{"type":"string"},"with~tilde":{"type":"string"},"with~1one":{"type":"string"},"page id":{"type":"string"},
              "100%":{"type":"string"},"Café":{"type":"string"},"":{"type":"string"},"nested":{"properties":{"deep":{"type":"string"}}},
              "with":{"no slash":{"type":"string"}}
            }
            """;

        // A percent-encoded slash is decoded before the pointer is taken apart (RFC 6901, section 6): it parts segments.
        Check.Value($$"""{"$ref":"{{reference}}"}""", "\"text\"", Definitions).ShouldBeEmpty();
        Check.Value($$"""{"$ref":"{{reference}}"}""", "5", Definitions).Summaries().ShouldBe(["InvalidType type /properties/v"]);
    }

    [Fact]
    public void Keywords_beside_a_reference_do_not_count() =>
        Check.Value("""{"type":"integer","$ref":"#/definitions/a","minLength":9,"oneOf":[]}""", "\"text\"", """{"a":{"type":"string"}}""").ShouldBeEmpty();

    [Fact]
    public void A_schema_may_refer_to_itself()
    {
        const string Definitions = """{"Bed":{"type":"object","properties":{"name":{"type":"string"},"beds":{"type":"array","items":{"$ref":"#/definitions/Bed"}}},"required":["name"]}}""";

        Check.Value("""{"$ref":"#/definitions/Bed"}""", """{"name":"a","beds":[{"name":"b"},{"beds":[{"name":5}]}]}""", Definitions).Summaries().ShouldBe(
        [
            "InvalidType type /properties/v/beds/1/beds/0/name",
            "RequiredMissing required /properties/v/beds/1/name",
        ]);
    }

    [Fact]
    public void Schemas_may_refer_to_each_other()
    {
        const string Definitions = """{"a":{"properties":{"b":{"$ref":"#/definitions/b"}}},"b":{"properties":{"a":{"$ref":"#/definitions/a"}},"required":["a"]}}""";

        Check.Value("""{"$ref":"#/definitions/a"}""", """{"b":{"a":{"b":{}}}}""", Definitions).Summaries().ShouldBe(["RequiredMissing required /properties/v/b/a/b/a"]);
    }

    [Fact]
    public void A_reference_to_a_reference_is_followed() =>
        Check.Value("""{"$ref":"#/definitions/a"}""", "5", """{"a":{"$ref":"#/definitions/b"},"b":{"type":"string"}}""").ShouldHaveSingleItem().Expected.ShouldBe("string");

    [Fact]
    public void A_very_long_chain_of_references_is_followed()
    {
        var definitions = string.Join(",", Enumerable.Range(0, 5000).Select(i => $$"""
            "d{{i}}":{"$ref":"#/definitions/d{{i + 1}}"}
            """));

        Check.Value("""{"$ref":"#/definitions/d0"}""", "5", $$$"""{{{{definitions}}},"d5000":{"type":"string"}}""").Summaries().ShouldBe(["InvalidType type /properties/v"]);
    }

    [Fact]
    public void A_message_may_hold_messages()
    {
        var validator = Check.Validator(Check.Rule("""{"properties":{"properties":{"properties":{"cause":{"$ref":"#"}}}},"required":["event"]}"""));

        validator.Validate(Encoding.UTF8.GetBytes(Check.Message("""{"cause":{"properties":{}}}"""))).Summaries().ShouldBe(["RequiredMissing required /properties/cause/event"]);
    }
}
