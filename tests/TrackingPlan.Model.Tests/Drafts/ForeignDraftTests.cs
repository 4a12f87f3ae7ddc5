using System.Text.Json;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Drafts;

/// <summary>Keywords of other drafts in an export of Segment: the rule says the same in draft-07, and what is not checked is reported where it stands.</summary>
public sealed class ForeignDraftTests
{
    private const string Later = "https://json-schema.org/draft/2019-09/schema";
    private const string Earlier = "http://json-schema.org/draft-07/schema#";

    [Theory]
    [InlineData("""{"minimum":0,"exclusiveMinimum":true,"maximum":9,"exclusiveMaximum":false}""", """{"exclusiveMinimum":0,"maximum":9}""")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":false}""", """{"type":"array","items":[{"type":"string"}],"additionalItems":false}""")]
    [InlineData("""{"type":"array","contains":{"const":1},"minContains":0}""", """{"type":"array"}""")]
    [InlineData("""{"dependentRequired":{"a":["b"]},"dependentSchemas":{"a":{"maxProperties":3}}}""", """{"dependencies":{"a":{"allOf":[{"required":["b"]},{"maxProperties":3}]}}}""")]
    [InlineData("""{"$anchor":"a","$dynamicAnchor":"b","$recursiveAnchor":true,"contentSchema":{},"deprecated":true}""", "{}")]
    public void A_keyword_is_translated(string schema, string translated) => PropertyOf(Export(schema)).ShouldSay(translated);

    [Theory]
    [InlineData("""{[|"unevaluatedProperties"|]:false}""", "`unevaluatedProperties` is not checked.")]
    [InlineData("""{"items":{[|"unevaluatedItems"|]:{}}}""", "`unevaluatedItems` is not checked.")]
    [InlineData("""{[|"$dynamicRef"|]:"#a"}""", "`$dynamicRef` is not checked.")]
    [InlineData("""{[|"$recursiveRef"|]:"#"}""", "`$recursiveRef` is not checked.")]
    [InlineData("""{[|"$vocabulary"|]:{}}""", "`$vocabulary` is not checked.")]
    [InlineData("""{"contains":{},[|"maxContains"|]:2}""", "`maxContains` is not checked.")]
    [InlineData("""{"contains":{},"minContains":[|2|]}""", "That more than one item follows `contains` is not checked.")]
    [InlineData("""{"exclusiveMinimum":[|true|]}""", "`exclusiveMinimum` is a number")]
    [InlineData("""{"prefixItems":[|[]|]}""", "`prefixItems` is a list of schemas")]
    [InlineData("""{"prefixItems":[[|"string"|]]}""", "A schema is a mapping, not text")]
    [InlineData("""{"prefixItems":[{}],"items":[|[{}]|]}""", "`items` is a schema, not a list")]
    [InlineData("""{"dependentRequired":{"a":["b"],"c":[|{}|]}}""", "`dependentRequired` has lists of names")]
    [InlineData("""{"dependentRequired":[|7|]}""", "`dependentRequired` is a mapping from names, not a number")]
    [InlineData("""{"dependentSchemas":{"a":[|["b"]|]}}""", "A schema is a mapping, not a list")]
    [InlineData("""{"$schema":[|"http://json-schema.org/draft-03/schema#"|]}""", "is no draft of JSON Schema that is read")]
    [InlineData("""{"$schema":[|"https://json-schema.org/draft/2020-12/schema"|]}""", "The schema around this one is of another draft")]
    [InlineData("""{"$ref":[|"#anchor"|]}""", "points to nothing that is taken over")]
    public void What_is_not_checked_is_reported_where_it_stands(string schema, string message) => Export(schema).ShouldReport("TP0020", message);

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#")]
    [InlineData("http://json-schema.org/draft-06/schema#")]
    [InlineData("http://json-schema.org/draft-07/schema")]
    [InlineData("https://json-schema.org/draft/2019-09/schema")]
    [InlineData("https://json-schema.org/draft/2020-12/schema#")]
    public void The_document_may_be_of_any_of_these_drafts(string draft) => Export("{}", draft).ShouldBeClean();

    [Theory]
    [InlineData("""{ "properties": { "properties": { "type": "object" } }, "$schema": [|"http://json-schema.org/draft-03/schema#"|] }""")]
    [InlineData("""{ "properties": { "properties": { "type": "object" } }, "$schema": [|7|] }""")]
    [InlineData("""{ "properties": { "a": { "type": "string" } }, "$schema": [|"mine"|] }""")]
    public void A_document_of_another_draft_is_reported_once(string schema) => Rule(schema).ShouldReport("TP0020", "is no draft of JSON Schema that is read");

    [Fact]
    public void An_event_has_the_keywords_for_objects() => Rule("""{ "properties": { "properties": { "type": "object", "properties": { "a": {} }, "dependentRequired": { "a": ["b"] } } } }""")
        .ShouldBeClean().Plan.Events[0].Properties.Keywords.Single().Keyword.ShouldBe("dependencies");

    [Fact]
    public void What_speaks_of_the_whole_message_is_reported() => Rule("""{ "properties": { "properties": { "type": "object" } }, [|"dependentRequired"|]: { "a": ["b"] }, [|"unevaluatedProperties"|]: false }""")
        .ShouldReport("TP0020", "`dependentRequired` speaks of the whole message", "`unevaluatedProperties` speaks of the whole message");

    [Theory]
    [InlineData(Later, "$defs", """{"$ref":"#/$defs/T","minLength":3,"description":"D"}""", """{"minLength":3,"allOf":[{"$ref":"#/definitions/A~1T"}]}""")]
    [InlineData(Later, "$defs", """{"$ref":"#/$defs/T","allOf":[{"minLength":3}]}""", """{"allOf":[{"minLength":3},{"$ref":"#/definitions/A~1T"}]}""")]
    [InlineData(Later, "$defs", """{"$ref":"#/$defs/T","type":"object"}""", """{"type":"object","allOf":[{"$ref":"#/definitions/A~1T"}]}""")]
    [InlineData(Later, "definitions", """{"$ref":"#/definitions/T","title":"D","$comment":"C"}""", """{"$ref":"#/definitions/A~1T"}""")]
    [InlineData(Earlier, "$defs", """{"$ref":"#/$defs/T","minLength":3}""", """{"$ref":"#/definitions/A~1T"}""")]
    public void What_stands_beside_a_reference_counts_from_2019_on(string draft, string key, string schema, string translated) =>
        PropertyOf(Export(schema, draft, $$""" "{{key}}": { "T": { "type": ["string", "object"] } }, """)).ShouldSay(translated);

    [Fact]
    public void A_reference_finds_the_shapes_of_its_own_key_only()
    {
        Export("""{"$ref":[|"#/definitions/T"|]}""", Later, """ "$defs": { "T": {} }, """).ShouldReport("TP0020", "`#/definitions/T` points to nothing");
        Export("""{"$ref":[|"#/$defs/T"|]}""", Later, """ "definitions": { "T": {} }, """).ShouldReport("TP0020", "`#/$defs/T` points to nothing");
    }

    private static MarkedPlan Export(string schema, string draft = Earlier, string definitions = "") =>
        Rule($$"""{ "$schema": "{{draft}}", {{definitions}} "properties": { "properties": { "properties": { "a": {{schema}} } } } }""");

    private static MarkedPlan Rule(string schema) => MarkedPlan.Json($$"""{ "rules": [{ "type": "TRACK", "key": "A", "jsonSchema": {{schema}} }] }""");

    private static JsonElement PropertyOf(MarkedPlan export)
    {
        var plan = export.ShouldBeClean().Plan;
        return JsonDocument.Parse(new RuleWriter(plan).Write(plan.Events[0])).RootElement
            .GetProperty("jsonSchema").GetProperty("properties").GetProperty("properties").GetProperty("properties").GetProperty("a");
    }
}
