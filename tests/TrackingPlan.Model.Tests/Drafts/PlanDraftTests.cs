using System.Text.Json;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Drafts;

/// <summary>Keywords of other drafts in a plan of ours: the rule says the same in draft-07, and what is not checked is reported where it stands.</summary>
public sealed class PlanDraftTests
{
    [Theory]
    [InlineData("{ minimum: 1.50, exclusiveMinimum: true }", """{"exclusiveMinimum":1.50}""")]
    [InlineData("{ exclusiveMaximum: true, type: number, maximum: 9 }", """{"type":"number","exclusiveMaximum":9}""")]
    [InlineData("{ minimum: 1, exclusiveMinimum: false, exclusiveMaximum: false }", """{"minimum":1}""")]
    [InlineData("{ prefixItems: [{ type: string }, { type: integer }], items: false }", """{"type":"array","items":[{"type":"string"},{"type":"integer"}],"additionalItems":false}""")]
    [InlineData("{ items: { type: string }, prefixItems: [true] }", """{"type":"array","additionalItems":{"type":"string"},"items":[{}]}""")]
    [InlineData("{ prefixItems: [{ type: string }] }", """{"type":"array","items":[{"type":"string"}]}""")]
    [InlineData("{ prefixItems: [string, 'null'] }", """{"type":"array","items":[{"allOf":[{"type":"string"}]},{"allOf":[{"type":"null"}]}]}""")]
    [InlineData("{ type: array, contains: { const: 1 }, minContains: 1 }", """{"type":"array","contains":{"const":1}}""")]
    [InlineData("{ type: array, contains: { const: 1 }, minContains: 0 }", """{"type":"array"}""")]
    [InlineData("{ dependentRequired: { a: [b], c: [] } }", """{"dependencies":{"a":{"required":["b"]},"c":{}}}""")]
    [InlineData("{ dependentSchemas: { a: { minProperties: 2 }, b: false } }", """{"dependencies":{"a":{"minProperties":2},"b":false}}""")]
    [InlineData("{ dependentSchemas: { a: [string, 'null'] } }", """{"dependencies":{"a":{"allOf":[{"type":["string","null"]}]}}}""")]
    [InlineData("{ dependentRequired: { a: [b] }, minLength: 1, dependentSchemas: { a: { maxProperties: 3 }, d: true }, dependencies: { a: [e], f: [g] } }", """{"minLength":1,"dependencies":{"a":{"allOf":[{"required":["b"]},{"maxProperties":3},{"required":["e"]}]},"d":{},"f":{"required":["g"]}}}""")]
    [InlineData("{ dependentRequired: { a: [b] }, dependencies: }", """{"dependencies":{"a":{"required":["b"]}}}""")]
    [InlineData("{ anyOf: [{ not: { items: { maximum: 1, exclusiveMaximum: true } } }] }", """{"anyOf":[{"not":{"items":{"exclusiveMaximum":1}}}]}""")]
    [InlineData("{ type: object, patternProperties: { a: { dependentRequired: { b: [c] } } } }", """{"type":"object","patternProperties":{"a":{"dependencies":{"b":{"required":["c"]}}}}}""")]
    [InlineData("{ properties: { prefixItems: string, minContains: integer, exclusiveMinimum: boolean } }", """{"type":"object","properties":{"prefixItems":{"type":"string"},"minContains":{"type":"integer"},"exclusiveMinimum":{"type":"boolean"}}}""")]
    [InlineData("{ const: { prefixItems: [a], items: 1 } }", """{"const":{"prefixItems":["a"],"items":1}}""")]
    [InlineData("{ id: a, $id: b, $anchor: c, $dynamicAnchor: d, $recursiveAnchor: true, $comment: e, examples: [1], contentSchema: { type: string }, contentMediaType: f, readOnly: true, writeOnly: true, deprecated: true }", "{}")]
    public void A_keyword_is_translated(string property, string schema) => RuleOf($"properties: {{ a: {property} }}").GetProperty("properties").GetProperty("a").ShouldSay(schema);

    [Fact]
    public void An_event_has_the_keywords_for_objects()
    {
        var rule = RuleOf("properties: { a: { minimum: 1, exclusiveMinimum: true } }, dependentRequired: { a: [b] }, dependentSchemas: { a: { maxProperties: 5 } }");

        rule.GetProperty("dependencies").ShouldSay("""{"a":{"allOf":[{"required":["b"]},{"maxProperties":5}]}}""");
        rule.GetProperty("properties").GetProperty("a").ShouldSay("""{"exclusiveMinimum":1}""");
    }

    [Theory]
    [InlineData("identify: { traits: { a: SCHEMA } }")]
    [InlineData("pages: { A: { properties: { a: SCHEMA } } }")]
    [InlineData("events: { A: [{ version: 1, properties: { a: SCHEMA } }] }")]
    [InlineData("events: { A: { properties: { a: { $ref: '#/types/T' } } } }\ntypes: { T: SCHEMA }")]
    [InlineData("events: { A: { properties: { a: { $ref: '#/$defs/T' } } } }\n$defs: { T: SCHEMA }")]
    [InlineData("events: { A: { properties: { a: { $ref: '#/$defs/T' } }, $defs: { T: SCHEMA } } }")]
    [InlineData("events: { A: {} }\ncommon: { properties: { a: SCHEMA } }")]
    public void A_keyword_is_translated_wherever_schemas_stand(string plan)
    {
        var read = MarkedPlan.Yaml($"plan: P\n{plan.Replace("SCHEMA", "{ maximum: 9, exclusiveMaximum: true }")}\n").ShouldBeClean().Plan;

        new RuleWriter(read).Write(read.Calls[0]).ShouldContain("\"exclusiveMaximum\":9");
    }

    [Theory]
    [InlineData("{ [|unevaluatedProperties|]: false }", "`unevaluatedProperties` of JSON Schema is not checked here; say it with other keywords, or remove it.")]
    [InlineData("{ anyOf: [{ [|unevaluatedItems|]: false }] }", "`unevaluatedItems` of JSON Schema is not checked here")]
    [InlineData("{ [|$dynamicRef|]: '#a' }", "`$dynamicRef` of JSON Schema")]
    [InlineData("{ [|$recursiveRef|]: '#' }", "`$recursiveRef` of JSON Schema")]
    [InlineData("{ contains: true, [|maxContains|]: 2 }", "`maxContains` of JSON Schema")]
    [InlineData("{ [|$vocabulary|]: {} }", "`$vocabulary` of JSON Schema")]
    [InlineData("{ [|prefixItem|]: [string] }", "did you mean `prefixItems`?")]
    public void A_keyword_that_is_not_checked_is_reported_where_it_stands(string property, string message) => Report(property, "TP0002", message);

    [Theory]
    [InlineData("{ contains: true, minContains: [|2|] }", "that more items follow it is not checked here")]
    [InlineData("{ minContains: [|'1'|] }", "`minContains` is 1")]
    [InlineData("{ exclusiveMinimum: [|true|] }", "`exclusiveMinimum: true` has no effect without `minimum`; add it, or write the number here.")]
    [InlineData("{ exclusiveMaximum: [|true|], minimum: 1 }", "`exclusiveMaximum: true` has no effect without `maximum`")]
    [InlineData("{ prefixItems: [|[]|] }", "`prefixItems` lists at least one schema")]
    [InlineData("{ prefixItems: [string], items: string, [|additionalItems|]: false }", "`additionalItems` has no effect without a list of schemas in `items`")]
    [InlineData("{ $ref: '#/types/Product', [|prefixItems|]: [string] }", "`prefixItems` has no effect beside the type `Product`")]
    [InlineData("{ $ref: '#/types/Product', [|minContains|]: 1 }", "`minContains` has no effect beside the type `Product`")]
    [InlineData("{ $schema: 'https://json-schema.org/draft/2020-12/schema', $ref: '#/types/Product', [|minProperties|]: 1 }", "`minProperties` has no effect beside the type `Product`")]
    [InlineData("{ $schema: [|'http://json-schema.org/draft-03/schema#'|] }", "`http://json-schema.org/draft-03/schema#` is no draft of JSON Schema that is read; these are draft-04, draft-06, draft-07, 2019-09 and 2020-12, by the URIs that they give themselves.")]
    [InlineData("{ $schema: [|'http://json-schema.org/schema#'|] }", "is no draft")]
    [InlineData("{ $schema: [|'ftp://json-schema.org/draft-07/schema#'|] }", "is no draft")]
    [InlineData("{ $schema: [|[draft-07]|] }", "This is no draft")]
    public void A_value_that_makes_no_sense_is_reported(string property, string message) => Report(property, "TP0009", message);

    [Theory]
    [InlineData("{ minimum: [|'1'|], exclusiveMinimum: true }", "A number is expected here, not text.")]
    [InlineData("{ prefixItems: [|{ type: string }|] }", "A list of schemas is expected here, not a mapping.")]
    [InlineData("{ dependentRequired: { a: [|b|] } }", "A list of property names is expected here, not text.")]
    [InlineData("{ dependentRequired: [|[a]|] }", "`dependentRequired` is described by a mapping, not by a list.")]
    [InlineData("{ dependentRequired: { a: [b, [|{}|]] } }", "A name is expected here, not a mapping.")]
    [InlineData("{ dependentSchemas: [|text|] }", "`dependentSchemas` is described by a mapping, not by text.")]
    [InlineData("{ dependentRequired: { a: [b] }, dependencies: [|5|] }", "`dependencies` is described by a mapping, not by a number.")]
    public void A_value_of_the_wrong_kind_is_reported(string property, string message) => Report(property, "TP0003", message);

    [Theory]
    [InlineData("{ prefixItems: [string, [|Produkt|]] }")]
    [InlineData("{ prefixItems: [{ properties: { b: { type: [|Produkt|] } } }], items: { anyOf: [Product] } }")]
    [InlineData("{ prefixItems: [Product], items: { $ref: [|'#/$defs/Produkt'|] } }")]
    [InlineData("{ dependentSchemas: { a: [|Produkt|] } }")]
    [InlineData("{ dependentRequired: { a: [b] }, dependentSchemas: { a: { properties: { c: [|Produkt|] } } }, dependencies: { a: { not: Product } } }")]
    public void A_type_that_is_not_there_is_reported_where_the_plan_names_it(string property) => Report(property, "TP0006", "did you mean `Product`?");

    [Fact]
    public void Shapes_in_defs_and_definitions_share_their_names()
    {
        MarkedPlan.Yaml("plan: P\n$defs: { <|A|>: string }\ndefinitions: { [|A|]: number }\n").ShouldReport("TP0004");
        MarkedPlan.Yaml("plan: P\nevents: { E: { $defs: { [|A|]: string }, definitions: { <|A|>: number } } }\n").ShouldReport("TP0004");
        MarkedPlan.Yaml("plan: P\n$defs: { [|A|]: A }\n").ShouldReport("TP0008");
        MarkedPlan.Yaml("plan: P\nevents: { E: { $defs: { [|A|]: A } } }\n").ShouldReport("TP0008");
        MarkedPlan.Yaml("plan: P\nevents: { E: { $defs: [|5|] } }\n").ShouldReport("TP0003", "`$defs` are described by a mapping from their names, not by a number.");
    }

    [Fact]
    public void A_plan_says_by_schema_what_its_editor_reads() =>
        MarkedPlan.Json("""{ "$schema": "tracking-plan.schema.json", "plan": "P", "events": { "E": { "$schema": "http://json-schema.org/draft-06/schema" } } }""").ShouldBeClean();

    private static void Report(string property, string id, string message) => Plan($"properties: {{ a: {property} }}").ShouldReport(id, message);

    private static MarkedPlan Plan(string keys) => MarkedPlan.Yaml($"plan: P\nevents: {{ A: {{ {keys} }} }}\ntypes: {{ Product: {{ properties: {{ sku: string }} }} }}\n");

    private static JsonElement RuleOf(string keys)
    {
        var plan = Plan(keys).ShouldBeClean().Plan;
        return JsonDocument.Parse(new RuleWriter(plan).Write(plan.Events[0])).RootElement.GetProperty("jsonSchema").GetProperty("properties").GetProperty("properties");
    }
}
