using System.Text.Json;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Binding;

/// <summary>Keywords of draft-07 that C# has no type for: they reach the rule as the plan spells them, and what makes no sense is reported at its place.</summary>
public sealed class SchemaKeywordTests
{
    [Theory]
    [InlineData("{ const: a }", """{"const":"a"}""")]
    [InlineData("{ const: null }", """{"const":null}""")]
    [InlineData("{ const: { a: [1.0] } }", """{"const":{"a":[1.0]}}""")]
    [InlineData("{ multipleOf: 0.010 }", """{"multipleOf":0.010}""")]
    [InlineData("{ multipleOf: 1e-400 }", """{"multipleOf":1e-400}""")]
    [InlineData("{ items: string, uniqueItems: true }", """{"type":"array","items":{"type":"string"},"uniqueItems":true}""")]
    [InlineData("{ uniqueItems: false }", "{}")]
    [InlineData("{ type: object, minProperties: 1, maxProperties: 2 }", """{"type":"object","minProperties":1,"maxProperties":2}""")]
    [InlineData("{ type: array, contains: { properties: { sku: string } } }", """{"type":"array","contains":{"type":"object","properties":{"sku":{"type":"string"}}}}""")]
    [InlineData("{ type: object, additionalProperties: integer }", """{"type":"object","additionalProperties":{"type":"integer"}}""")]
    [InlineData("{ type: object, additionalProperties: { type: integer, minimum: 0 } }", """{"type":"object","additionalProperties":{"type":"integer","minimum":0}}""")]
    [InlineData("{ type: object, additionalProperties: false }", """{"type":"object","additionalProperties":false}""")]
    [InlineData("{ type: object, required: [a], additionalProperties: string }", """{"type":"object","required":["a"],"additionalProperties":{"type":"string"}}""")]
    [InlineData("{ type: object, patternProperties: { '^n_': number } }", """{"type":"object","patternProperties":{"^n_":{"type":"number"}}}""")]
    [InlineData("{ type: object, propertyNames: { maxLength: 5 } }", """{"type":"object","propertyNames":{"maxLength":5}}""")]
    [InlineData("{ items: [{ type: string }, Product, true], additionalItems: false }", """{"type":"array","items":[{"type":"string"},{"$ref":"#/definitions/Product"},{}],"additionalItems":false}""")]
    [InlineData("{ items: [string, 'null'] }", """{"type":"array","items":{"type":["string","null"]}}""")]
    [InlineData("{ items: [] }", """{"type":"array","items":[]}""")]
    [InlineData("{ items: false }", """{"type":"array","items":false}""")]
    [InlineData("true", "{}")]
    [InlineData("false", "false")]
    [InlineData("{ anyOf: [string, { minimum: 5 }, false] }", """{"anyOf":[{"type":"string"},{"minimum":5},false]}""")]
    [InlineData("{ oneOf: [Product, { properties: { a: string } }] }", """{"oneOf":[{"$ref":"#/definitions/Product"},{"properties":{"a":{"type":"string"}}}]}""")]
    [InlineData("{ allOf: [{ required: [a, b] }], not: { items: string } }", """{"allOf":[{"required":["a","b"]}],"not":{"items":{"type":"string"}}}""")]
    [InlineData("{ if: { const: 1 }, then: true, else: { enum: [2] } }", """{"if":{"const":1},"then":{},"else":{"enum":[2]}}""")]
    [InlineData("{ dependencies: { a: [b, c], d: { minProperties: 3 }, e: [] } }", """{"dependencies":{"a":{"required":["b","c"]},"d":{"minProperties":3},"e":{}}}""")]
    [InlineData("{ anyOf: [{ pii: red, type: string }] }", """{"anyOf":[{"type":"string","x-pii":"red"}]}""")]
    public void A_keyword_reaches_the_rule(string property, string schema)
    {
        using var rule = RuleOf($"properties: {{ a: {property} }}");

        PropertiesOf(rule).GetProperty("properties").GetProperty("a").ShouldSay(schema);
    }

    [Fact]
    public void An_event_takes_the_keywords_of_objects()
    {
        using var rule = RuleOf("properties: { a: string, b: string }, anyOf: [{ required: [a] }, { required: [b] }], minProperties: 1, additionalProperties: number, dependencies: { a: [b] }");
        var properties = PropertiesOf(rule);

        properties.GetProperty("anyOf").GetRawText().ShouldBe("""[{"required":["a"]},{"required":["b"]}]""");
        properties.GetProperty("minProperties").GetRawText().ShouldBe("1");
        properties.GetProperty("additionalProperties").GetRawText().ShouldBe("""{"type":"number"}""");
        properties.GetProperty("dependencies").GetRawText().ShouldBe("""{"a":{"required":["b"]}}""");
        rule.RootElement.GetProperty("jsonSchema").GetProperty("required").GetRawText().ShouldBe("""["properties"]""");
    }

    [Theory]
    [InlineData("{ multipleOf: [|0|] }", "`multipleOf` is a number over 0.")]
    [InlineData("{ multipleOf: [|-0.5|] }", "`multipleOf` is a number over 0.")]
    [InlineData("{ multipleOf: [|0.00e5|] }", "`multipleOf` is a number over 0.")]
    [InlineData("{ minProperties: [|-1|] }", "`minProperties` counts")]
    [InlineData("{ minProperties: [|3|], maxProperties: <|2|> }", "`minProperties` is over `maxProperties`: no value can follow both.")]
    [InlineData("{ allOf: [|[]|] }", "`allOf` lists at least one schema; add one or remove the key.")]
    [InlineData("{ anyOf: [|[]|] }", "`anyOf` lists at least one schema")]
    [InlineData("{ oneOf: [|[]|] }", "`oneOf` lists at least one schema")]
    [InlineData("{ patternProperties: { [|'(unclosed'|]: string } }", "This pattern is not a regular expression:")]
    [InlineData("{ anyOf: [{ properties: { b: { pattern: [|'('|] } } }] }", "This pattern is not a regular expression:")]
    [InlineData("{ not: { minimum: [|5|], maximum: <|4|> } }", "`minimum` is over `maximum`")]
    [InlineData("{ [|then|]: string }", "`then` has no effect without `if`; add it or remove the key.")]
    [InlineData("{ [|if|]: string }", "`if` has no effect without `then` or `else`")]
    [InlineData("{ items: string, [|additionalItems|]: false }", "`additionalItems` has no effect without a list of schemas in `items`")]
    [InlineData("{ type: Product, [|anyOf|]: [string] }", "`anyOf` has no effect beside the type `Product`")]
    public void A_value_that_makes_no_sense_is_reported(string property, string message) => Report(property, "TP0009", message);

    [Theory]
    [InlineData("{ uniqueItems: [|1|] }", "`true` or `false` is expected here, not a number.")]
    [InlineData("{ multipleOf: [|'2'|] }", "A number is expected here, not text.")]
    [InlineData("{ anyOf: [|{ type: string }|] }", "A list of schemas is expected here, not a mapping.")]
    [InlineData("{ patternProperties: [|[string]|] }", "`patternProperties` is described by a mapping, not by a list.")]
    [InlineData("{ dependencies: [|text|] }", "`dependencies` is described by a mapping, not by text.")]
    [InlineData("{ dependencies: { a: [b, [|[c]|]] } }", "A name is expected here, not a list.")]
    [InlineData("{ dependencies: { a: [b, [|null|]] } }", "A name is expected here, not nothing.")]
    [InlineData("{ additionalProperties: [|5|] }", "`true` or `false` is expected here, not a number.")]
    public void A_value_of_the_wrong_kind_is_reported(string property, string message) => Report(property, "TP0003", message);

    [Theory]
    [InlineData("{ anyOf: [string, [|Produkt|]] }")]
    [InlineData("{ anyOf: [string, { type: [|Produkt|] }] }")]
    [InlineData("{ not: { $ref: [|'#/types/Produkt'|] } }")]
    [InlineData("{ items: [{ type: string }, { properties: { b: [|Produkt|] } }] }")]
    [InlineData("{ additionalProperties: [|Produkt|] }")]
    [InlineData("{ patternProperties: { a: { items: [|Produkt|] } } }")]
    [InlineData("{ dependencies: { a: [b], c: { properties: { d: [|Produkt|] } } } }")]
    [InlineData("{ allOf: [{ oneOf: [{ if: [|Produkt|], then: true }] }] }")]
    public void A_type_that_is_not_there_is_reported_in_every_keyword(string property) => Report(property, "TP0006", "did you mean `Product`?");

    [Fact]
    public void An_unknown_key_is_reported_in_every_schema() => Report("{ anyOf: [{ not: { [|minimun|]: 1 } }] }", "TP0002", "did you mean `minimum`?");

    [Fact]
    public void Names_that_C_sharp_never_sees_cannot_collide() => Plan("properties: { a: { not: { anyOf: [{ properties: { page id: string, pageId: string } }, { enum: [a b, aB] }] } } }").ShouldBeClean();

    [Fact]
    public void A_type_that_is_combined_with_itself_is_reported_and_taken_as_any()
    {
        var plan = MarkedPlan.Yaml(
            """
            plan: P
            types:
              [|A|]: { anyOf: [string, { allOf: [B] }] }
              [|B|]: { if: string, then: A }
              [|C|]: { dependencies: { x: C } }
              Node: { anyOf: [string, { properties: { next: Node }, items: Node }] }
            """);

        plan.ShouldReport("TP0008", "`A` is defined as itself");
        plan.Plan.Types.Single(type => type.Name == "C").Schema.Keywords[0].Schemas[0].Schema.Reference.ShouldBeNull();
    }

    [Fact]
    public void Plans_that_say_the_same_are_equal_and_others_are_not()
    {
        const string Event = "properties: { a: { anyOf: [string, { const: 1 }], patternProperties: { b: false } } }";

        Plan(Event).Plan.ShouldBe(Plan(Event).Plan);
        Plan(Event.Replace("const: 1", "const: 2")).Plan.ShouldNotBe(Plan(Event).Plan);
        Plan(Event.Replace("false", "true")).Plan.ShouldNotBe(Plan(Event).Plan);
        Plan(Event.Replace("anyOf", "oneOf")).Plan.ShouldNotBe(Plan(Event).Plan);
    }

    private static void Report(string property, string id, string message) => Plan($"properties: {{ a: {property} }}").ShouldReport(id, message);

    private static MarkedPlan Plan(string keys) => MarkedPlan.Yaml($"plan: P\nevents: {{ A: {{ {keys} }} }}\ntypes: {{ Product: {{ properties: {{ sku: string }} }} }}\n");

    private static JsonDocument RuleOf(string keys)
    {
        var plan = Plan(keys).ShouldBeClean().Plan;
        return JsonDocument.Parse(new RuleWriter(plan).Write(plan.Events[0]));
    }

    private static JsonElement PropertiesOf(JsonDocument rule) => rule.RootElement.GetProperty("jsonSchema").GetProperty("properties").GetProperty("properties");
}
