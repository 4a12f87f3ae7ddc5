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

    /// <summary>A pointer leads to any schema: of a property, in a list, inside a definition.</summary>
    [Theory]
    [InlineData("#/properties/properties/properties/sku")]
    [InlineData("#/definitions/several/allOf/0")]
    [InlineData("#/definitions/several/items/1")]
    [InlineData("#/definitions/several/definitions/inner")]
    [InlineData("#/definitions/several/patternProperties/~1~0%25")]
    [InlineData("#/definitions/several/dependencies/%22")]
    public void A_reference_may_lead_anywhere_in_the_schema(string reference)
    {
        const string Definitions = """
            {
              "several":{
                "allOf":[{"type":"string"}],"items":[true,{"type":"string"}],"definitions":{"inner":{"type":"string"}},"patternProperties":{"/~%":{"type":"string"}},
                "dependencies":{"\"":{"type":"string"}}
              }
            }
            """;
        var schema = $$$$"""{"properties":{"sku":{"type":"string"},"v":{"$ref":"{{{{reference}}}}"}}}""";

        Check.Properties(schema, """{"v":"text"}""", Definitions).ShouldBeEmpty();
        Check.Properties(schema, """{"v":5}""", Definitions).Summaries().ShouldBe(["InvalidType type /properties/v"]);
    }

    /// <summary>Only the keyword is one: not the name of a property, and nothing in a value.</summary>
    [Theory]
    [InlineData("""{"properties":{"$ref":{"type":"string"}}}""", """{"$ref":5}""", "InvalidType type /properties/v/$ref")]
    [InlineData("""{"properties":{"$ref":{"$ref":"#/definitions/a"}}}""", """{"$ref":5}""", "InvalidType type /properties/v/$ref")]
    [InlineData("""{"properties":{"$ref":{"$ref":"#/definitions/a"}}}""", """{"$ref":"#/definitions/a"}""", "")]
    [InlineData("""{"required":["$ref"]}""", "{}", "RequiredMissing required /properties/v/$ref")]
    [InlineData("""{"const":{"$ref":"#/definitions/a"}}""", """{"$ref":"#/definitions/a"}""", "")]
    [InlineData("""{"const":{"$ref":"#/definitions/a"}}""", "\"text\"", "InvalidValue const /properties/v")]
    [InlineData("""{"enum":[{"$ref":"#/nowhere"}]}""", """{"$ref":"#/nowhere"}""", "")]
    public void What_only_looks_like_a_reference_is_none(string schema, string value, string broken) =>
        Check.Value(schema, value, """{"a":{"type":"string"}}""").Summaries().ShouldBe(broken.Split('|', StringSplitOptions.RemoveEmptyEntries), $"{value} against {schema}");

    [Theory]
    [InlineData("""{"$ref":"#/definitions/a","maxItems":0}""", "[1]", "")]
    [InlineData("""{"$ref":"#/definitions/a","maxItems":0}""", "[]", "")]
    [InlineData("""{"$ref":"#/definitions/a","maxItems":0}""", "{}", "InvalidType type /properties/v")]
    [InlineData("""{"allOf":[{"$ref":"#/definitions/a"}],"maxItems":0}""", "[1]", "InvalidValue maxItems /properties/v")]
    [InlineData("""{"items":{"items":{"$ref":"#/definitions/a","minItems":9}}}""", "[[[],1]]", "InvalidType type /properties/v/0/1")]
    [InlineData("""{"not":{"$ref":"#/definitions/a","type":"string"}}""", "[]", "InvalidValue not /properties/v")]
    [InlineData("""{"$ref":"#/definitions/b"}""", """{"x":[[]]}""", "")]
    [InlineData("""{"$ref":"#/definitions/b"}""", """{"x":[{}]}""", "InvalidType type /properties/v/x/0")]
    public void Siblings_count_beside_what_holds_a_reference_and_not_beside_the_reference(string schema, string value, string broken) =>
        Check.Value(schema, value, """{"a":{"type":"array"},"b":{"properties":{"x":{"items":{"$ref":"#/definitions/a","type":"object"}}}}}""").Summaries()
            .ShouldBe(broken.Split('|', StringSplitOptions.RemoveEmptyEntries), $"{value} against {schema}");

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

    /// <summary>A tree of lists and numbers, over combined schemas: each turn takes one more value.</summary>
    [Theory]
    [InlineData("[]", "")]
    [InlineData("[1,[2,[],[3]]]", "")]
    [InlineData("\"a\"", "InvalidValue anyOf /properties/v")]
    [InlineData("[1,[2,[\"a\"]]]", "InvalidValue anyOf /properties/v")]
    public void A_schema_may_refer_to_itself_in_an_alternative(string value, string broken) =>
        Check.Value("""{"$ref":"#/definitions/Tree"}""", value, """{"Tree":{"anyOf":[{"type":"integer"},{"type":"array","items":{"$ref":"#/definitions/Tree"}}]}}""").Summaries()
            .ShouldBe(broken.Split('|', StringSplitOptions.RemoveEmptyEntries));

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
