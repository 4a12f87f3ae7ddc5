using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Foreign;

public sealed class SchemaTranslatorTests
{
    [Theory]
    [InlineData("""{"type":["string"],"description":"D"}""", """{"type":["string"],"description":"D"}""")]
    [InlineData("""{"type":"any"}""", """{"x-type":"any"}""")]
    [InlineData("""{"type":["any","null"]}""", """{"x-type":["any","null"]}""")]
    [InlineData("""{"type":""}""", """{"x-type":""}""")]
    [InlineData("""{"type":[]}""", """{"x-type":[]}""")]
    [InlineData("""{"type":null,"description":null,"enum":null,"required":null}""", "{}")]
    [InlineData("""{"description":""}""", "{}")]
    [InlineData("""{"pattern":""}""", """{"x-pattern":""}""")]
    [InlineData("""{"format":""}""", """{"x-format":""}""")]
    [InlineData("""{"enum":["a","b","a"]}""", """{"enum":["a","b"]}""")]
    [InlineData("""{"const":null,"default":null}""", """{"const":null,"default":null}""")]
    [InlineData("""{"id":"/properties/a","key":"a","x-team":1}""", """{"x-id":"/properties/a","x-key":"a","x-team":1}""")]
    [InlineData("""{"csharp":"A B","pii":"blue","owner":"me"}""", """{"x-csharp":"A B","x-pii":"blue","x-owner":"me"}""")]
    [InlineData("""{"minimum":0,"exclusiveMinimum":true,"maximum":9,"exclusiveMaximum":false}""", """{"minimum":0,"exclusiveMinimum":true,"maximum":9,"exclusiveMaximum":false}""")]
    [InlineData("""{"exclusiveMinimum":1.50}""", """{"exclusiveMinimum":1.50}""")]
    [InlineData("""{"then":{},"additionalItems":false}""", """{"x-then":{},"x-additionalItems":false}""")]
    [InlineData("""{"if":{"type":"string"},"else":{"type":"any"}}""", """{"if":{"type":"string"},"else":{"x-type":"any"}}""")]
    [InlineData("""{"type":"object","properties":{}}""", """{"type":"object","x-properties":{}}""")]
    [InlineData("""{"properties":{"b":{"type":"any"},"c":null,"d":false}}""", """{"properties":{"b":{"x-type":"any"},"c":{},"d":false}}""")]
    [InlineData("""{"items":{"id":"/items"}}""", """{"items":{"x-id":"/items"}}""")]
    [InlineData("""{"items":[]}""", """{"x-items":[]}""")]
    [InlineData("""{"items":[{"type":"any"}],"additionalItems":{"id":"i"}}""", """{"items":[{"x-type":"any"}],"additionalItems":{"x-id":"i"}}""")]
    [InlineData("""{"anyOf":[{"id":"a"},{"type":"string"}]}""", """{"anyOf":[{"x-id":"a"},{"type":"string"}]}""")]
    [InlineData("""{"dependencies":{"a":["b"],"c":{"id":"x"}}}""", """{"dependencies":{"a":["b"],"c":{"x-id":"x"}}}""")]
    [InlineData("""{"examples":["a"],"title":"T","$comment":"C","$id":"i","readOnly":true}""", """{"examples":["a"],"title":"T","$comment":"C","$id":"i","readOnly":true}""")]
    [InlineData("""{"examples":"a","title":7,"readOnly":"no"}""", """{"x-examples":"a","x-title":7,"x-readOnly":"no"}""")]
    public void What_checks_nothing_is_kept_and_the_rest_is_translated(string schema, string translated)
    {
        ForeignFile.TranslateProperty(schema).ShouldBe(translated);
        Plan(schema).Documents.Single().Issues.Where(issue => issue.Descriptor.Id == "TP0020").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"type":[|"timestamp"|]}""", "no type `timestamp`, so values of any type pass")]
    [InlineData("""{"type":["string",[|"text"|]]}""", "no type `text`")]
    [InlineData("""{"type":[[|{"type":"string"}|]]}""", "no type of this kind")]
    [InlineData("""{"enum":[|[]|]}""", "would allow nothing")]
    [InlineData("""{"enum":[|"a"|]}""", "would allow nothing")]
    [InlineData("""{"pattern":[|"(["|]}""", "This pattern is not checked: ")]
    [InlineData("""{"pattern":[|7|]}""", "A pattern is text, not a number")]
    [InlineData("""{"minLength":[|"3"|]}""", "`minLength` is a whole number")]
    [InlineData("""{"maxItems":[|-1|]}""", "`maxItems` is a whole number")]
    [InlineData("""{"minimum":[|"3"|]}""", "`minimum` is a number")]
    [InlineData("""{"exclusiveMaximum":[|"3"|]}""", "`exclusiveMaximum` is a number")]
    [InlineData("""{"multipleOf":[|0.00|]}""", "`multipleOf` is a number over 0")]
    [InlineData("""{"uniqueItems":[|"yes"|]}""", "`uniqueItems`")]
    [InlineData("""{"required":[|"b"|]}""", "`required` is a list of names, not text")]
    [InlineData("""{"properties":{"b":{}},"required":["b",[|""|]]}""", "not the name of a property")]
    [InlineData("""{"properties":[|["b"]|]}""", "`properties` is a mapping from names, not a list")]
    [InlineData("""{"properties":{[|""|]:{},"b":{}}}""", "A name is missing")]
    [InlineData("""{"patternProperties":{[|"("|]:{},"b":{}}}""", "This pattern is not checked: ")]
    [InlineData("""{"items":[|"string"|]}""", "`items` is a schema, not text")]
    [InlineData("""{"items":[[|7|]]}""", "A schema is a mapping, not a number")]
    [InlineData("""{"additionalProperties":[|"no"|]}""", "`additionalProperties` is a schema, not text")]
    [InlineData("""{"anyOf":[|[]|]}""", "`anyOf` is a list of schemas")]
    [InlineData("""{"$ref":[|"#/definitions/Money"|]}""", "`#/definitions/Money` points to nothing")]
    [InlineData("""[|"string"|]""", "A schema is a mapping, not text")]
    public void What_is_not_checked_any_more_is_reported_and_costs_no_more_than_itself(string schema, string message) =>
        Plan(schema).ShouldReport("TP0020", message);

    [Fact]
    public void A_definition_of_the_rule_is_taken_along_and_what_stands_beside_a_reference_says_nothing()
    {
        const string Rule = """
            { "rules": [{ "type": "TRACK", "key": "A", "jsonSchema": {
                "definitions": { "Mon/ey": { "type": ["number"], "id": "m" } },
                "properties": { "properties": { "properties": { "a": { "$ref": "#/definitions/Mon~1ey", "description": "D", "minimum": 3 } } } } } }] }
            """;

        ForeignFile.Translate(Rule).ShouldBe(
            """{"events":{"A":{"definitions":{"Mon/ey":{"type":["number"],"x-id":"m"}},"properties":{"a":{"$ref":"#/definitions/Mon~1ey","description":"D","x-minimum":3}}}}}""");
    }

    private static MarkedPlan Plan(string schema) =>
        MarkedPlan.Json($$"""{ "rules": [{ "type": "TRACK", "key": "A", "jsonSchema": { "properties": { "properties": { "properties": { "a": {{schema}} } } } } }] }""");
}
