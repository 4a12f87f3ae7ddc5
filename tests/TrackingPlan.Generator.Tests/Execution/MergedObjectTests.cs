using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Objects that several schemas describe together are one record.</summary>
public class MergedObjectTests
{
    private const string Types =
        "Base: { properties: { id: { type: string, required: true }, at: { type: string, format: date }, place: { properties: { city: string } } } }, "
        + "Sized: { allOf: [Base, { properties: { size: integer } }] }";

    [Theory]
    [InlineData("a: { allOf: [Base, { properties: { b: boolean } }] }", "A = new() { Id = \"1\", At = new(2026, 3, 1), B = true }", """{"a":{"id":"1","at":"2026-03-01","b":true}}""")]
    [InlineData("a: { allOf: [Base, { properties: { b: boolean } }] }", "A = new() { Id = \"1\", Place = new BasePlace { City = \"Bern\" } }", """{"a":{"id":"1","place":{"city":"Bern"}}}""")]
    [InlineData("a: { properties: { c: string }, allOf: [{ properties: { b: boolean } }, { required: [c] }] }", "A = new() { C = \"x\" }", """{"a":{"c":"x"}}""")]
    [InlineData("a: { type: object, allOf: [{ properties: { b: { enum: [x] } } }, { properties: { c: { properties: { d: string } } } }] }", "A = new() { B = ThingDoneAB.X, C = new ThingDoneAC { D = \"y\" } }", """{"a":{"b":"x","c":{"d":"y"}}}""")]
    [InlineData("a: { allOf: [Sized, { properties: { c: string } }] }", "A = new() { Id = \"1\", Size = 2, C = \"x\" }", """{"a":{"id":"1","size":2,"c":"x"}}""")]
    [InlineData("a: Sized", "A = new Sized { Id = \"1\", Size = 2 }", """{"a":{"id":"1","size":2}}""")]
    [InlineData("a: { allOf: [{ $ref: '#/types/Base' }] }", "A = new Base { Id = \"1\" }", """{"a":{"id":"1"}}""")]
    [InlineData("a: { type: object, allOf: [{ $ref: '#/types/Base' }] }", "A = new Base { Id = \"1\" }", """{"a":{"id":"1"}}""")]
    [InlineData("a: { allOf: [{ type: string, format: date }, { not: { const: '2026-01-01' } }] }", "A = new System.DateOnly(2026, 3, 1)", """{"a":"2026-03-01"}""")]
    [InlineData("a: { allOf: [{ properties: { b: { type: [string, integer] } } }, { properties: { b: string } }] }", "A = new() { B = (PropertyValue)\"x\" }", """{"a":{"b":"x"}}""")]
    [InlineData("a: { properties: { kind: { enum: [x, y] } }, allOf: [{ properties: { kind: { const: x } } }] }", "A = new()", """{"a":{"kind":"x"}}""")]
    [InlineData("a: { allOf: [{ properties: { page id: string } }, { properties: { pageId: string } }] }", "A = new() { page_20_id = \"1\", pageId = \"2\" }", """{"a":{"page id":"1","pageId":"2"}}""")]
    [InlineData("a: { properties: { b: string }, anyOf: [{ properties: { c: string }, required: [c] }, { properties: { c: integer, d: string } }] }", "A = new() { B = \"x\", C = 1 }", """{"a":{"b":"x","c":1}}""")]
    [InlineData("a: { properties: { b: boolean }, if: { required: [b] }, then: { properties: { c: string } }, else: { properties: { d: string } } }", "A = new() { B = true, C = \"x\" }", """{"a":{"b":true,"c":"x"}}""")]
    [InlineData("a: { properties: { b: boolean }, dependencies: { b: { properties: { c: { const: 1 } } } } }", "A = new() { B = true, C = ThingDoneAC._1 }", """{"a":{"b":true,"c":1}}""")]
    public void Parts_are_put_together(string properties, string values, string json) =>
        Shop.Track(Shop.Plan($"properties: {{ {properties} }}", Types), values).ShouldBe(json);

    [Theory]
    [InlineData("properties: { a: string }, allOf: [Base, { required: [a] }]", "A = \"x\", Id = \"1\"", """{"a":"x","id":"1"}""")]
    [InlineData("properties: { a: string }, oneOf: [{ properties: { kind: { const: x }, b: string } }, { properties: { kind: { const: y } } }]", "Kind = ThingDoneKind.X, B = \"1\"", """{"kind":"x","b":"1"}""")]
    public void The_parts_of_an_event_too(string keys, string values, string json) => Shop.Track(Shop.Plan(keys, Types), values).ShouldBe(json);

    [Fact]
    public void What_any_part_requires_has_to_be_set() =>
        Shop.CompilerErrors(Shop.Plan("properties: { a: { allOf: [Base, { properties: { b: string }, required: [b] }] } }", Types), "A = new()").ShouldBe(["CS9035", "CS9035"]);
}
