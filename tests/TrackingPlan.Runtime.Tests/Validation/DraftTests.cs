using System.Text;
using System.Text.Json;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Keywords that draft-07 does not have, or that mean something else in another draft: what they find in messages, and what is refused.</summary>
public class DraftTests
{
    private const string Draft04 = "http://json-schema.org/draft-04/schema#";
    private const string Draft07 = "http://json-schema.org/draft-07/schema#";
    private const string Draft2019 = "https://json-schema.org/draft/2019-09/schema";
    private const string Draft2020 = "https://json-schema.org/draft/2020-12/schema";

    [Theory]
    [InlineData("""{"minimum":5,"exclusiveMinimum":true}""", "5", "InvalidValue exclusiveMinimum /properties/v")]
    [InlineData("""{"exclusiveMinimum":true,"minimum":5}""", "5.01", "")]
    [InlineData("""{"minimum":5,"exclusiveMinimum":false}""", "5", "")]
    [InlineData("""{"minimum":5,"exclusiveMinimum":false}""", "4", "InvalidValue minimum /properties/v")]
    [InlineData("""{"maximum":5,"exclusiveMaximum":true}""", "5", "InvalidValue exclusiveMaximum /properties/v")]
    [InlineData("""{"maximum":5,"exclusiveMaximum":true}""", "4.99", "")]
    [InlineData("""{"exclusiveMaximum":false}""", "1e9", "")]
    [InlineData("""{"minimum":5,"exclusiveMinimum":true,"maximum":9}""", "10", "InvalidValue maximum /properties/v")]
    public void A_bound_may_be_exclusive_by_a_flag(string schema, string value, string broken) => ShouldBreak(schema, value, broken);

    [Theory]
    [InlineData("""{"prefixItems":[{"type":"integer"},{"type":"string"}]}""", """[1,"a",null]""", "")]
    [InlineData("""{"prefixItems":[{"type":"integer"},{"type":"string"}]}""", """["a",1]""", "InvalidType type /properties/v/0|InvalidType type /properties/v/1")]
    [InlineData("""{"prefixItems":[{"type":"integer"}],"items":{"type":"string"}}""", """[1,"a",2]""", "InvalidType type /properties/v/2")]
    [InlineData("""{"items":{"type":"string"},"prefixItems":[{"type":"integer"}]}""", """[1,"a"]""", "")]
    [InlineData("""{"prefixItems":[true],"items":false}""", "[1]", "")]
    [InlineData("""{"prefixItems":[true],"items":false}""", "[1,2]", "InvalidValue additionalItems /properties/v/1")]
    [InlineData("""{"prefixItems":[true],"additionalItems":false}""", "[1,2]", "")]
    [InlineData("""{"prefixItems":[true],"items":true,"additionalItems":false}""", "[1,2]", "")]
    public void Items_may_have_a_schema_for_each_place(string schema, string value, string broken) => ShouldBreak(schema, value, broken);

    [Theory]
    [InlineData("""{"contains":{"type":"integer"},"minContains":1}""", "[1]", "")]
    [InlineData("""{"contains":{"type":"integer"},"minContains":1.0}""", "[\"a\"]", "InvalidValue contains /properties/v")]
    [InlineData("""{"contains":{"type":"integer"},"minContains":0}""", "[\"a\"]", "")]
    [InlineData("""{"contains":false,"minContains":0}""", "[]", "")]
    [InlineData("""{"minContains":1}""", "[]", "")]
    public void Contains_may_ask_for_no_item(string schema, string value, string broken) => ShouldBreak(schema, value, broken);

    [Theory]
    [InlineData("""{"dependentRequired":{"a":["b","c"]}}""", """{"a":1,"b":2}""", "RequiredMissing required /properties/v/c")]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"b":2}""", "")]
    [InlineData("""{"dependentSchemas":{"a":{"maxProperties":1}}}""", """{"a":1,"b":2}""", "InvalidValue maxProperties /properties/v")]
    [InlineData("""{"dependentSchemas":{"a":false}}""", """{"b":2}""", "")]
    [InlineData("""{"dependentRequired":{"a":["b"]},"dependentSchemas":{"a":{"required":["c"]}},"dependencies":{"a":["d"]}}""", """{"a":1}""", "RequiredMissing required /properties/v/b|RequiredMissing required /properties/v/c|RequiredMissing required /properties/v/d")]
    [InlineData("""{"properties":{"a":{}},"dependentSchemas":{"a":{"properties":{"b":{}}}}}""", """{"a":1,"b":2}""", "")]
    [InlineData("""{"properties":{"a":{}},"dependentSchemas":{"a":{"properties":{"b":{}}}}}""", """{"b":2}""", "UnplannedProperty additionalProperties /properties/v/b")]
    public void What_a_property_needs_may_have_two_keywords(string schema, string value, string broken) => ShouldBreak(schema, value, broken);

    [Theory]
    [InlineData(Draft04, "\"text\"", "")]
    [InlineData(Draft07, "\"text\"", "")]
    [InlineData(Draft2019, "\"text\"", "InvalidValue maxLength /properties/v")]
    [InlineData(Draft2020, "\"text\"", "InvalidValue maxLength /properties/v")]
    [InlineData(Draft2020 + "#", "5", "InvalidType type /properties/v")]
    [InlineData(Draft2020, "\"te\"", "")]
    public void What_stands_beside_a_reference_counts_from_2019_on(string draft, string value, string broken) =>
        Validate(draft, """{"$ref":"#/$defs/text","maxLength":3}""", value).ShouldBe(Split(broken));

    [Fact]
    public void Without_a_draft_nothing_counts_beside_a_reference() =>
        Check.Value("""{"$ref":"#/definitions/text","maxLength":3}""", "\"text\"", """{"text":{"type":"string"}}""").ShouldBeEmpty();

    [Theory]
    [InlineData("""{"$ref":"#/$defs/pot"}""", "UnplannedProperty additionalProperties /properties/v/b")]
    [InlineData("""{"$ref":"#/$defs/pot","description":"D","deprecated":true}""", "UnplannedProperty additionalProperties /properties/v/b")]
    [InlineData("""{"$ref":"#/$defs/pot","maxProperties":5}""", "")]
    [InlineData("""{"$ref":"#/$defs/pot","maxProperties":1}""", "InvalidValue maxProperties /properties/v")]
    [InlineData("""{"$ref":"#/$defs/pot","allOf":[{"required":["c"]}]}""", "RequiredMissing required /properties/v/c")]
    [InlineData("""{"$ref":"#/$defs/pot","properties":{"b":{"type":"string"}}}""", "InvalidType type /properties/v/b")]
    public void A_shape_stays_closed_beside_annotations_and_is_a_part_beside_keywords(string schema, string broken) => Validate(Draft2019, schema, """{"a":"x","b":1}""").ShouldBe(Split(broken));

    [Fact]
    public void References_that_go_round_are_refused_in_every_draft() =>
        Refusal(Draft2019, """{"$ref":"#/$defs/round","type":"string"}""").ShouldContain("refers to itself");

    [Theory]
    [InlineData("http://json-schema.org/draft-03/schema#")]
    [InlineData("http://json-schema.org/schema#")]
    [InlineData("https://example.com/draft/2020-12/schema")]
    [InlineData("draft-07")]
    [InlineData("")]
    public void A_draft_that_nobody_knows_is_refused(string draft)
    {
        Refusal(draft, "true").ShouldContain($"`{draft}` is no draft of JSON Schema that is supported; these are draft-04, draft-06, draft-07, 2019-09 and 2020-12.");
        Refusal(Draft07, $$"""{"$schema":"{{draft}}"}""").ShouldContain($"`{draft}` is no draft");
    }

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema")]
    [InlineData("https://json-schema.org/draft-06/schema#")]
    [InlineData("http://json-schema.org/draft/2019-09/schema#")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    public void The_URI_of_a_draft_may_have_either_scheme_and_an_empty_fragment(string draft) => Validate(draft, """{"type":"string"}""", "\"a\"").ShouldBeEmpty();

    [Fact]
    public void A_schema_of_another_draft_inside_is_refused_where_that_means_something_else()
    {
        Refusal(Draft07, $$"""{"$schema":"{{Draft2020}}"}""").ShouldContain("another draft than that of the schema around it");
        Validate(Draft07, $$"""{"$schema":"{{Draft04}}"}""", "1").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"exclusiveMinimum":true}""", "`exclusiveMinimum` can't have the value true")]
    [InlineData("""{"exclusiveMaximum":true,"minimum":1}""", "`exclusiveMaximum` can't have the value true")]
    [InlineData("""{"exclusiveMinimum":true,"minimum":"1"}""", "`exclusiveMinimum` can't have the value \"1\"")]
    [InlineData("""{"prefixItems":[]}""", "`prefixItems` can't have the value []")]
    [InlineData("""{"prefixItems":{}}""", "`prefixItems` can't have the value {}")]
    [InlineData("""{"prefixItems":[{}],"items":[{}]}""", "not [{}]")]
    [InlineData("""{"dependentRequired":[]}""", "`dependentRequired` can't have the value []")]
    [InlineData("""{"dependentRequired":{"a":{}}}""", "`dependentRequired` can't have the value {}")]
    [InlineData("""{"dependentRequired":{"a":[1]}}""", "`dependentRequired` can't have the value 1")]
    [InlineData("""{"dependentSchemas":{"a":["b"]}}""", "not [\"b\"]")]
    [InlineData("""{"minContains":"1"}""", "`minContains` can't have the value \"1\"")]
    [InlineData("""{"contains":{},"minContains":2}""", "`minContains` is not supported with a value over 1")]
    [InlineData("""{"$schema":7}""", "`$schema` can't have the value 7")]
    [InlineData("""{"$ref":"#anchor"}""", "`#anchor` does not point into this schema")]
    public void What_makes_no_sense_or_is_not_supported_is_refused_with_the_reason(string schema, string reason) => Refusal(Draft07, schema).ShouldContain(reason);

    [Fact]
    public void Annotations_of_every_draft_say_nothing() =>
        ShouldBreak("""{"id":"a","$id":"b","$anchor":"c","$dynamicAnchor":"d","$recursiveAnchor":true,"$comment":"e","examples":[1],"contentSchema":{"type":"string"},"contentMediaType":"f","contentEncoding":"g","deprecated":true,"readOnly":true,"writeOnly":true}""", "5", "");

    private static void ShouldBreak(string schema, string value, string broken) => Check.Value(schema, value).Summaries().ShouldBe(Split(broken), $"{value} against {schema}");

    private static string[] Validate(string draft, string schema, string value) =>
        Check.Validator(Rule(draft, schema)).Validate(Encoding.UTF8.GetBytes(Check.Message($$"""{"v":{{value}}}"""))).Summaries();

    private static string Refusal(string draft, string schema) => Should.Throw<JsonException>(() => Check.Validator(Rule(draft, schema))).Message;

    private static string Rule(string draft, string schema) => Check.Rule($$"""
        {
          "$schema": "{{draft}}", "properties": { "properties": { "properties": { "v": {{schema}} } } },
          "$defs": { "text": { "type": "string" }, "pot": { "type": "object", "properties": { "a": {} } }, "round": { "$ref": "#/$defs/round", "minLength": 1 } }
        }
        """);

    private static string[] Split(string broken) => broken.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
