using System.Text.Json.Nodes;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Shapes;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Formats;

public sealed class UnprovenWriterTests
{
    [Theory]
    [InlineData("{ type: string }")]
    [InlineData("{ type: [string, 'null'], required: true }")]
    [InlineData("{ type: integer, required: true }")]
    [InlineData("{ type: integer, format: int32 }")]
    [InlineData("{ type: number, format: decimal, required: true }")]
    [InlineData("{ type: [number, 'null'] }")]
    [InlineData("{ type: boolean, required: true }")]
    [InlineData("{ type: string, format: date-time, required: true }")]
    [InlineData("{ type: string, format: date }")]
    [InlineData("{ type: string, format: uuid }")]
    [InlineData("{ enum: [a, true, null], required: true }")]
    [InlineData("{ const: a, required: true }")]
    [InlineData("{ items: integer }")]
    [InlineData("{ items: { items: { enum: [a] } } }")]
    [InlineData("{ items: [string, 'null'] }")]
    [InlineData("{ properties: { b: string } }")]
    [InlineData("{ type: Proven }")]
    [InlineData("{ type: Chain }")]
    public void Nothing_is_left_of_what_types_make_sure_of(string property) => Write(property).ShouldBe("{}");

    [Theory]
    [InlineData("{ type: string, minLength: 1, pattern: x }", """{"pattern":"x","minLength":1}""")]
    [InlineData("{ type: string, format: email }", """{"format":"email"}""")]
    [InlineData("{ type: string, format: uri }", """{"format":"uri"}""")]
    [InlineData("{ type: string, format: date, maxLength: 9 }", """{"maxLength":9}""")]
    [InlineData("{ type: integer, minimum: 1, multipleOf: 2 }", """{"minimum":1,"multipleOf":2}""")]
    [InlineData("{ type: number }", """{"type":"number"}""")]
    [InlineData("{ type: [integer, number], exclusiveMaximum: 2 }", """{"type":["integer","number"],"exclusiveMaximum":2}""")]
    [InlineData("{ enum: [a, b], maxLength: 3 }", """{"maxLength":3}""")]
    [InlineData("{ enum: [a, 1] }", """{"enum":["a",1]}""")]
    [InlineData("{ type: integer, const: 1.5 }", """{"type":"integer","const":1.5}""")]
    [InlineData("{ items: string, minItems: 1, uniqueItems: true }", """{"items":{"type":"string"},"uniqueItems":true,"minItems":1}""")]
    [InlineData("{ items: { properties: { b: string } } }", """{"items":{"type":"object"}}""")]
    [InlineData("{ items: Proven }", """{"items":{"type":"object"}}""")]
    [InlineData("{}", "{}")]
    [InlineData("{ type: array }", """{"items":{}}""")]
    [InlineData("{ type: object, additionalProperties: string }", """{"type":"object","additionalProperties":{"type":"string"}}""")]
    [InlineData("{ type: [string, integer] }", """{"type":["string","integer"]}""")]
    [InlineData("{ properties: { b: { type: string, required: true } } }", """{"required":["b"]}""")]
    [InlineData("{ properties: { b: { type: string, minLength: 1 }, c: string } }", """{"properties":{"b":{"minLength":1}},"additionalProperties":true}""")]
    [InlineData("{ properties: { b: string, c: false }, additionalProperties: true }", """{"properties":{"c":false},"additionalProperties":true}""")]
    [InlineData("{ properties: { b: string }, additionalProperties: { type: integer, minimum: 1 } }", """{"properties":{"b":true},"additionalProperties":{"type":"integer","minimum":1}}""")]
    [InlineData("{ properties: { b: string }, minProperties: 1 }", """{"minProperties":1}""")]
    [InlineData("{ properties: { b: string }, not: { required: [b] } }", """{"type":"object","properties":{"b":{"type":"string"}},"not":{"required":["b"]}}""")]
    public void The_rest_is_left(string property, string left) =>
        Compact(Write(property)).ShouldBe($$"""{"properties":{"a":{{left}}},"additionalProperties":true}""");

    [Theory]
    [InlineData("{ type: string, required: true }")]
    [InlineData("{ items: integer, required: true }")]
    [InlineData("{ type: Proven, required: true }")]
    public void What_can_be_null_may_be_missing(string property) => Write(property).ShouldBe("""{"required":["a"]}""");

    [Fact]
    public void Types_of_which_something_is_left_are_referred_to_and_say_that_they_may_be_items() =>
        Compact(Write("{ items: Tree }")).ShouldBe(
            """{"properties":{"a":{"items":{"$ref":"#/types/Tree"}}},"additionalProperties":true,"types":{"Name":{"type":"string","minLength":1},"Tree":{"type":"object","properties":{"name":{"$ref":"#/types/Name"},"next":{"$ref":"#/types/Tree"}},"additionalProperties":true}}}""");

    [Theory]
    [InlineData("Many", """{"Many":{"type":"array","items":{"$ref":"#/definitions/Proven"}},"Proven":{"type":"object","properties":{"b":{"type":"string"}}}}""")]
    [InlineData("Restricted", """{"Proven":{"type":"object","properties":{"b":{"type":"string"}}},"Restricted":{"allOf":[{"$ref":"#/definitions/Proven"}],"type":"object","minProperties":1}}""")]
    public void Types_that_other_types_restrict_are_written_as_they_are(string type, string definitions)
    {
        var (left, expected) = (Json(Write(type)), Json($$$"""{"properties":{"a":{"$ref":"#/definitions/{{{type}}}"}},"additionalProperties":true,"definitions":{{{definitions}}}}"""));

        JsonNode.DeepEquals(left, expected).ShouldBeTrue(left?.ToJsonString());
    }

    [Fact]
    public void Of_properties_that_schemas_describe_together_nothing_is_known() =>
        WriteEvent("A: { properties: { a: string }, anyOf: [{ required: [a] }] }").ShouldBeNull();

    private static JsonNode? Json(string json) => JsonNode.Parse(json);

    private static string Compact(string json) => string.Concat(json.Split('\n').Select(line => line.Trim()));

    private static string Write(string property) => WriteEvent($"A: {{ properties: {{ a: {property} }} }}").ShouldNotBeNull();

    private static string? WriteEvent(string planned)
    {
        var plan = MarkedPlan.Yaml(
            $$"""
            plan: P
            events:
              {{planned}}
            types:
              Proven: { properties: { b: string } }
              Chain: { properties: { next: Chain, several: { items: integer } } }
              Name: { type: string, minLength: 1 }
              Tree: { properties: { name: Name, next: Tree } }
              Many: { items: Proven }
              Restricted: { type: object, allOf: [Proven], minProperties: 1 }
            """).ShouldBeClean().Plan;
        return new UnprovenWriter(plan, PlanShapes.Of(plan)).Write(plan.Events[0]);
    }
}
