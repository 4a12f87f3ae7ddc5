extern alias runtime;

using System.Text;
using System.Text.Json;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Tests.Drafts;

/// <summary>
/// An export is read by the compiler, which makes a rule of draft-07 of it, or by the running program, as it is. Both take the same documents, of whatever draft, and find the
/// same in messages; what the one can't check the other refuses too.
/// </summary>
public sealed class TwoReadersTests
{
    /// <summary>Values of every type, and some that the schemas below tell apart.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "\"\"", "\"a\"", "\"text\"", "0", "5", "5.5", "9", "[]", "[1]", "[\"a\"]", "[1,\"a\"]", "[\"a\",1]", "[1,2,3]", "{}",
        "{\"a\":1}", "{\"b\":1}", "{\"a\":1,\"b\":\"x\"}", "{\"a\":1,\"b\":2,\"c\":3}",
    ];

    [Theory]
    [InlineData("draft-04", """{"type":"number","minimum":5,"exclusiveMinimum":true}""", "5.5 9")]
    [InlineData("draft-04", """{"type":"number","maximum":5,"exclusiveMaximum":false}""", "0 5")]
    [InlineData("draft-04", """{"id":"#v","type":["string","null"]}""", "null \"\" \"a\" \"text\"")]
    [InlineData("draft-06", """{"type":"number","exclusiveMinimum":5}""", "5.5 9")]
    [InlineData("draft-07", """{"$ref":"#/$defs/text","maxLength":2}""", "\"\" \"a\" \"text\"")]
    [InlineData("draft/2019-09", """{"$ref":"#/$defs/text","maxLength":2}""", "\"\" \"a\"")]
    [InlineData("draft/2019-09", """{"$ref":"#/$defs/text","$comment":"c","title":"t"}""", "\"\" \"a\" \"text\"")]
    [InlineData("draft/2019-09", """{"$ref":"#/$defs/pot","description":"d"}""", "{} {\"a\":1}")]
    [InlineData("draft/2019-09", """{"$ref":"#/$defs/pot","type":"object","properties":{"b":{"type":"integer"}}}""", "{} {\"a\":1} {\"b\":1}")]
    [InlineData("draft/2019-09", """{"type":"object","additionalProperties":true,"dependentRequired":{"a":["b"]}}""", "{} {\"b\":1} {\"a\":1,\"b\":\"x\"} {\"a\":1,\"b\":2,\"c\":3}")]
    [InlineData("draft/2019-09", """{"type":"object","additionalProperties":true,"dependentSchemas":{"a":{"minProperties":2}},"dependentRequired":{"a":["c"]}}""", "{} {\"b\":1} {\"a\":1,\"b\":2,\"c\":3}")]
    [InlineData("draft/2019-09", """{"type":"array","contains":{"type":"string"},"minContains":0}""", "[] [1] [\"a\"] [1,\"a\"] [\"a\",1] [1,2,3]")]
    [InlineData("draft/2019-09", """{"type":"array","contains":{"type":"string"},"minContains":1}""", "[\"a\"] [1,\"a\"] [\"a\",1]")]
    [InlineData("draft/2020-12", """{"type":"array","prefixItems":[{"type":"integer"},{"type":"string"}],"items":false}""", "[] [1] [1,\"a\"]")]
    [InlineData("draft/2020-12", """{"type":"array","prefixItems":[{"type":"integer"}],"items":{"type":"integer"}}""", "[] [1] [1,2,3]")]
    [InlineData("draft/2020-12", """{"type":"array","prefixItems":[{"type":"integer"}]}""", "[] [1] [1,\"a\"] [1,2,3]")]
    [InlineData("draft/2020-12", """{"$anchor":"a","$dynamicAnchor":"b","deprecated":true,"readOnly":true,"contentMediaType":"m","contentSchema":false,"type":"null"}""", "null")]
    public void Both_find_the_same(string draft, string schema, string valid)
    {
        var export = Export(draft, schema);
        var compiled = Compile(export);

        compiled.Issues.ShouldBeEmpty();
        foreach (var rule in new[] { export, new RuleWriter(compiled.Plans.Single()).Write(compiled.Plans.Single().Events.Single()) })
        {
            var validator = new runtime::TrackingPlan.PlanValidator(new runtime::TrackingPlan.PlanRules("P", null, [runtime::TrackingPlan.PlanRule.Parse(Encoding.UTF8.GetBytes(rule))]));
            Values.Where(value => validator.Validate(Encoding.UTF8.GetBytes($$$"""{"type":"track","event":"A","userId":"u","properties":{"v":{{{value}}}}}""")).Count == 0)
                .ShouldBe(valid.Split(' '), rule);
        }
    }

    [Theory]
    [InlineData("draft/2019-09", """{"unevaluatedProperties":false}""")]
    [InlineData("draft/2019-09", """{"unevaluatedItems":false}""")]
    [InlineData("draft/2019-09", """{"$recursiveRef":"#"}""")]
    [InlineData("draft/2020-12", """{"$dynamicRef":"#a"}""")]
    [InlineData("draft/2020-12", """{"$vocabulary":{}}""")]
    [InlineData("draft/2019-09", """{"contains":{},"maxContains":2}""")]
    [InlineData("draft/2019-09", """{"contains":{},"minContains":2}""")]
    [InlineData("draft/2019-09", """{"$ref":"#/$defs/text","unevaluatedProperties":false}""")]
    [InlineData("draft-07", """{"$ref":"#anchor","$anchor":"anchor"}""")]
    [InlineData("draft-04", """{"exclusiveMinimum":true}""")]
    [InlineData("draft/2020-12", """{"prefixItems":[]}""")]
    [InlineData("draft/2020-12", """{"prefixItems":[{}],"items":[{}]}""")]
    [InlineData("draft/2019-09", """{"dependentRequired":{"a":{}}}""")]
    [InlineData("draft/2019-09", """{"dependentSchemas":{"a":["b"]}}""")]
    [InlineData("draft-03", "{}")]
    [InlineData("draft-07", """{"$schema":"https://json-schema.org/draft/2020-12/schema"}""")]
    public void What_one_reports_the_other_refuses(string draft, string schema)
    {
        var export = Export(draft, schema);

        Compile(export).Issues.ShouldHaveSingleItem().Descriptor.ShouldBe(PlanIssues.NotTakenOver);
        Should.Throw<JsonException>(() => runtime::TrackingPlan.PlanRule.Parse(Encoding.UTF8.GetBytes(export)));
    }

    private static PlanSet Compile(string rule) => PlanSet.Create([PlanDocument.Parse("p.plan.json", $"[{rule}]")]);

    private static string Export(string draft, string schema) => $$"""
        {
          "type": "TRACK", "key": "A",
          "jsonSchema": {
            "$schema": "https://json-schema.org/{{draft}}/schema",
            "properties": { "properties": { "type": "object", "properties": { "v": {{schema}} } } },
            "$defs": { "text": { "type": "string" }, "pot": { "type": "object", "properties": { "a": {} } } }
          }
        }
        """;
}
