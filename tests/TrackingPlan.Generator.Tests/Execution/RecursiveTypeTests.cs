using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Types that hold themselves, and lists in lists.</summary>
public class RecursiveTypeTests
{
    [Theory]
    [InlineData("Tree: { properties: { name: string, children: { items: Tree } } }", "Tree", "A = new() { Name = \"r\", Children = [new() { Name = \"l\" }] }", """{"a":{"name":"r","children":[{"name":"l"}]}}""")]
    [InlineData("Tree: { properties: { by_name: { type: object, additionalProperties: Tree } } }", "Tree", "A = new() { ByName = new Dictionary<string, Tree> { [\"x\"] = new() } }", """{"a":{"by_name":{"x":{}}}}""")]
    [InlineData("Tree: { properties: { next: { anyOf: [Tree, string] } } }", "Tree", "A = new() { Next = new Tree { Next = \"end\" } }", """{"a":{"next":{"next":"end"}}}""")]
    [InlineData("Tree: { allOf: [{ properties: { next: Tree } }, { properties: { name: string } }] }", "Tree", "A = new() { Next = new() { Name = \"x\" } }", """{"a":{"next":{"name":"x"}}}""")]
    [InlineData("Tree: { items: Tree }", "Tree", "A = [[], [[]]]", """{"a":[[],[[]]]}""")]
    [InlineData("Tree: { anyOf: [string, { items: Tree }] }", "Tree", "A = new([\"x\", new([\"y\"])])", """{"a":["x",["y"]]}""")]
    [InlineData("Point: { properties: { x: number } }", "{ items: { items: Point } }", "A = [[new() { X = 1 }], []]", """{"a":[[{"x":1}],[]]}""")]
    [InlineData("Point: { properties: { x: number } }", "{ items: { items: { items: { properties: { y: { enum: [1] } } } } } }", "A = [[[new() { Y = ThingDoneAItemItemItemY._1 }]]]", """{"a":[[[{"y":1}]]]}""")]
    [InlineData("Point: { type: [object, 'null'], properties: { x: number } }", "{ items: Point }", "A = [null, new() { X = 0.5 }]", """{"a":[null,{"x":0.5}]}""")]
    public void They_are_written_as_deep_as_they_are(string types, string property, string values, string json) =>
        Shop.Track(Shop.Plan($"properties: {{ a: {property} }}", types), values).ShouldBe(json);
}
