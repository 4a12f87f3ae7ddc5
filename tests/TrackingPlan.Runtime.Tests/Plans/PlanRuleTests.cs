using System.Text;
using System.Text.Json;

namespace TrackingPlan.Runtime.Tests.Plans;

public class PlanRuleTests
{
    [Fact]
    public void A_rule_of_Segments_Public_API_is_read()
    {
        var rule = Parse("""
            {
              "type": "TRACK", "key": "Plant Watered", "version": 1,
              "jsonSchema": {
                "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "labels": {"team": "garden"},
                "properties": {
                  "context": {}, "traits": {},
                  "properties": {"type": "object", "description": "x", "properties": {"plant_id": {"id": "/properties/plant_id", "description": "The plant.", "type": ["string"]}}, "required": ["plant_id"]}
                }
              },
              "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z", "deprecatedAt": "0001-01-01T00:00:00.000Z"
            }
            """);

        rule.Name.ShouldBe("Plant Watered");
        rule.Destinations.ShouldBeNull();
    }

    [Fact]
    public void Destinations_are_those_of_the_rule_each_once()
    {
        Parse("""{"type":"TRACK","key":"A","jsonSchema":{},"x-destinations":["Slack","Amplitude","Slack"]}""").Destinations.ShouldBe(["Slack", "Amplitude"]);
        PlanRule.Of<FenceMended>().Destinations.ShouldBe(["Amplitude"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":"ALIAS","key":"A","jsonSchema":{}}""")]
    [InlineData("""{"type":"track","key":"A","jsonSchema":{}}""")]
    [InlineData("""{"type":"PAGE","jsonSchema":{}}""")]
    [InlineData("""{"type":5,"key":"A","jsonSchema":{}}""")]
    [InlineData("""{"type":"TRACK","jsonSchema":{}}""")]
    [InlineData("""{"type":"TRACK","key":null,"jsonSchema":{}}""")]
    [InlineData("""{"type":"TRACK","key":"A"}""")]
    [InlineData("""{"type":"TRACK","key":"A","jsonSchema":true}""")]
    [InlineData("""{"type":"TRACK","key":"A","jsonSchema":{},"x-destinations":"Slack"}""")]
    [InlineData("""{"type":"TRACK","key":"A","jsonSchema":{},"x-destinations":[null]}""")]
    [InlineData("""{"type":"TRACK","key":"\ud800","jsonSchema":{}}""")]
    [InlineData("""{"type":"TRACK","key":"A","jsonSchema":{"properties":{"\udc00":{}}}}""")]
    [InlineData("""{"type":"TRACK","key":"A","jsonSchema":{"enum":["\udc00"]}}""")]
    public void What_is_no_rule_is_refused(string json) => Should.Throw<JsonException>(() => Parse(json));

    [Fact]
    public void A_rule_that_is_not_UTF8_is_refused() =>
        Should.Throw<JsonException>(() => PlanRule.Parse([.. "{\"type\":\"TRACK\",\"key\":\""u8, 0xFF, .. "\",\"jsonSchema\":{}}"u8]));

    [Theory]
    [InlineData("$dynamicRef", "\"#a\"")]
    [InlineData("$recursiveRef", "\"#\"")]
    [InlineData("$vocabulary", "{}")]
    [InlineData("maxContains", "1")]
    [InlineData("minContains", "2")]
    [InlineData("unevaluatedItems", "false")]
    [InlineData("unevaluatedProperties", "false")]
    public void A_keyword_that_is_not_supported_is_refused_by_name_at_any_depth(string keyword, string value)
    {
        var schema = $$$"""{"{{{keyword}}}":{{{value}}}}""";
        foreach (var nested in new[] { "SCHEMA", """{"properties":{"a":{"items":SCHEMA}}}""", """{"$ref":"#/definitions/a","definitions":{"a":SCHEMA}}""" })
        {
            Should.Throw<JsonException>(() => Parse(Check.Rule(nested.Replace("SCHEMA", schema)))).Message.ShouldContain($"`{keyword}` is not supported");
        }
    }

    [Theory]
    [InlineData("type", "5")]
    [InlineData("type", "[]")]
    [InlineData("type", "[5]")]
    [InlineData("enum", "\"a\"")]
    [InlineData("required", "true")]
    [InlineData("required", "[1]")]
    [InlineData("required", "[null]")]
    [InlineData("properties", "[]")]
    [InlineData("minimum", "\"0\"")]
    [InlineData("maximum", "null")]
    [InlineData("exclusiveMinimum", "true")]
    [InlineData("exclusiveMaximum", "[]")]
    [InlineData("minLength", "-1")]
    [InlineData("maxLength", "1.5")]
    [InlineData("minItems", "\"1\"")]
    [InlineData("maxItems", "-1e-400")]
    [InlineData("pattern", "5")]
    [InlineData("multipleOf", "0")]
    [InlineData("multipleOf", "-0.0")]
    [InlineData("multipleOf", "-1")]
    [InlineData("multipleOf", "\"1\"")]
    [InlineData("uniqueItems", "1")]
    [InlineData("minProperties", "-1")]
    [InlineData("maxProperties", "1.5")]
    [InlineData("patternProperties", "[]")]
    [InlineData("dependencies", "[]")]
    [InlineData("allOf", "[]")]
    [InlineData("anyOf", "[]")]
    [InlineData("oneOf", "{}")]
    [InlineData("$ref", "5")]
    public void A_keyword_with_a_value_that_makes_no_sense_is_refused_by_name(string keyword, string value) =>
        Should.Throw<JsonException>(() => Parse(Check.Rule($$$"""{"{{{keyword}}}":{{{value}}}}"""))).Message.ShouldContain($"`{keyword}` can't have the value");

    [Theory]
    [InlineData("""{"type":"text"}""", "`text`")]
    [InlineData("""{"pattern":"("}""", "`(` is not a regular expression")]
    [InlineData("""{"items":5}""", "not 5")]
    [InlineData("""{"items":[5]}""", "not 5")]
    [InlineData("""{"additionalProperties":"string"}""", "not \"string\"")]
    [InlineData("""{"not":[]}""", "not []")]
    [InlineData("""{"dependencies":{"a":[1]}}""", "`dependencies` can't have the value 1")]
    [InlineData("""{"patternProperties":{"(":{}}}""", "`(` is not a regular expression")]
    [InlineData("""{"allOf":[{"$ref":"#"}]}""", "`#` refers to itself")]
    [InlineData("""{"$ref":"#/definitions/a","definitions":{"a":{"anyOf":[{"type":"string"},{"not":{"$ref":"#/definitions/b"}}]},"b":{"if":{"$ref":"#/definitions/a"},"then":{}}}}""", "refers to itself")]
    [InlineData("""{"$ref":"#/definitions/a","definitions":{"a":{"dependencies":{"x":{"$ref":"#/definitions/a"}}}}}""", "refers to itself")]
    [InlineData("""{"properties":{"a":"string"}}""", "not \"string\"")]
    [InlineData("""{"$ref":"#/definitions/nothing"}""", "`#/definitions/nothing` points to nothing")]
    [InlineData("""{"$ref":"other.json"}""", "`other.json` does not point into this schema")]
    [InlineData("""{"$ref":"#"}""", "refers to itself")]
    [InlineData("""{"$ref":"#/definitions/a","definitions":{"a":{"$ref":"#/definitions/a"}}}""", "refers to itself")]
    [InlineData("""{"properties":{"x":{"$ref":"#/definitions/a"}},"definitions":{"a":{"$ref":"#/definitions/b"},"b":{"$ref":"#/definitions/a"}}}""", "refers to itself")]
    public void A_schema_that_makes_no_sense_is_refused_with_the_reason(string schema, string reason)
    {
        var message = Should.Throw<JsonException>(() => Parse(Check.Rule(schema))).Message;
        message.ShouldContain(reason);
        message.ShouldStartWith("The rule of the event `Plant Watered` can't be used: ");
    }

    /// <summary>Keywords that only describe, and keywords of other drafts and tools.</summary>
    [Fact]
    public void Keywords_that_assert_nothing_are_ignored() =>
        Should.NotThrow(() => Parse(Check.Rule("""
            {"$id":"a","$schema":"http://json-schema.org/draft-07/schema#","$comment":"c","title":"d","description":"e","default":1,"examples":[1],"readOnly":true,"format":"email","contentEncoding":"base64","x-team":"f","labels":{}}
            """)));

    private static PlanRule Parse(string json) => PlanRule.Parse(Encoding.UTF8.GetBytes(json));
}
