using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Objects whose names the plan does not list, alone and beside those that it does.</summary>
public class MapTests
{
    private const string Types = "Labels: { type: object, additionalProperties: string }, Nested: { properties: { more: { type: object, additionalProperties: Nested } } }";

    [Theory]
    [InlineData("a: { type: object, additionalProperties: integer }", "A = new Dictionary<string, long> { [\"x y\"] = 1, [\"z\"] = 2 }", """{"a":{"x y":1,"z":2}}""")]
    [InlineData("a: { type: object, additionalProperties: { type: [integer, 'null'] } }", "A = new Dictionary<string, long?> { [\"x\"] = null }", """{"a":{"x":null}}""")]
    [InlineData("a: { type: object, additionalProperties: true }", "A = new Dictionary<string, PropertyValue> { [\"x\"] = 1 }", """{"a":{"x":1}}""")]
    [InlineData("a: object", "A = new Dictionary<string, PropertyValue> { [\"x\"] = true }", """{"a":{"x":true}}""")]
    [InlineData("a: { type: [object, 'null'], required: true }", "A = null", """{"a":null}""")]
    [InlineData("a: { type: object, patternProperties: { '^x': boolean } }", "A = new Dictionary<string, bool> { [\"xy\"] = true }", """{"a":{"xy":true}}""")]
    [InlineData("a: { type: object, additionalProperties: { enum: [on, off] } }", "A = new Dictionary<string, ThingDoneAValue> { [\"x\"] = ThingDoneAValue.On }", """{"a":{"x":"on"}}""")]
    [InlineData("a: { type: object, additionalProperties: { enum: [0, 1] } }", "A = new Dictionary<string, ThingDoneAValue> { [\"x\"] = ThingDoneAValue._1 }", """{"a":{"x":1}}""")]
    [InlineData("a: { type: object, additionalProperties: { properties: { b: string } } }", "A = new Dictionary<string, ThingDoneAValue> { [\"x\"] = new() { B = \"y\" } }", """{"a":{"x":{"b":"y"}}}""")]
    [InlineData("a: { type: object, additionalProperties: { items: [string, integer] } }", "A = new Dictionary<string, IReadOnlyList<ThingDoneAValueItem>> { [\"x\"] = [\"y\", 1] }", """{"a":{"x":["y",1]}}""")]
    [InlineData("a: { type: object, additionalProperties: { type: object, additionalProperties: integer } }", "A = new SortedDictionary<string, IReadOnlyDictionary<string, long>> { [\"x\"] = new Dictionary<string, long> { [\"y\"] = 1 } }", """{"a":{"x":{"y":1}}}""")]
    [InlineData("a: { items: { type: object, additionalProperties: string } }", "A = [new Dictionary<string, string> { [\"x\"] = \"y\" }]", """{"a":[{"x":"y"}]}""")]
    [InlineData("a: Labels", "A = new Dictionary<string, string> { [\"x\"] = \"y\" }", """{"a":{"x":"y"}}""")]
    [InlineData("a: { type: object, additionalProperties: Nested }", "A = new Dictionary<string, Nested> { [\"x\"] = new() }", """{"a":{"x":{}}}""")]
    public void A_map_takes_any_names(string properties, string values, string json) =>
        Shop.Track(Shop.Plan($"properties: {{ {properties} }}", Types), values).ShouldBe(json);

    [Theory]
    [InlineData("additionalProperties: true, properties: { a: string }", "A = \"x\", AdditionalProperties = new Dictionary<string, PropertyValue> { [\"b\"] = 1 }", """{"a":"x","b":1}""")]
    [InlineData("additionalProperties: true, properties: { a: string }", "A = \"x\"", """{"a":"x"}""")]
    [InlineData("additionalProperties: true", "AdditionalProperties = new Dictionary<string, PropertyValue> { [\"b\"] = 1 }", """{"b":1}""")]
    [InlineData("additionalProperties: integer, properties: { a: string }", "A = \"x\", AdditionalProperties = new Dictionary<string, long> { [\"b\"] = 1 }", """{"a":"x","b":1}""")]
    [InlineData("additionalProperties: true, properties: { additional properties: string }", "AdditionalProperties = \"x\", AdditionalProperties_ = new Dictionary<string, PropertyValue> { [\"b\"] = 1 }", """{"additional properties":"x","b":1}""")]
    [InlineData("properties: { a: { properties: { b: string }, additionalProperties: { type: [string, integer] } } }", "A = new() { B = \"x\", AdditionalProperties = new Dictionary<string, ThingDoneAValue> { [\"c\"] = 1 } }", """{"a":{"b":"x","c":1}}""")]
    [InlineData("properties: { a: { properties: { b: string }, patternProperties: { '^x': integer } } }", "A = new() { AdditionalProperties = new Dictionary<string, long> { [\"x1\"] = 1 } }", """{"a":{"x1":1}}""")]
    public void An_open_record_takes_more_than_the_plan_lists(string keys, string values, string json) => Shop.Track(Shop.Plan(keys), values).ShouldBe(json);

    [Theory]
    [InlineData("a")]
    [InlineData("kind")]
    public void A_planned_name_is_not_written_twice(string name)
    {
        var plan = Shop.Plan("additionalProperties: true, properties: { a: string, kind: { const: x } }");

        var thrown = Should.Throw<System.Reflection.TargetInvocationException>(() =>
            Shop.Track(plan, $"AdditionalProperties = new Dictionary<string, PropertyValue> {{ [\"{name}\"] = 1 }}"));

        thrown.InnerException.ShouldBeOfType<ArgumentException>().Message.ShouldContain($"\"{name}\"");
    }

    [Fact]
    public void A_closed_record_takes_no_more() =>
        Shop.CompilerErrors(Shop.Plan("properties: { a: string }"), "AdditionalProperties = null").ShouldBe(["CS0117"]);
}
