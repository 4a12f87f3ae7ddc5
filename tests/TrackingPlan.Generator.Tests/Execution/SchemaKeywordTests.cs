using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>What C# has no type for falls back to what it has, compiles, and is checked by the embedded rule.</summary>
public class SchemaKeywordTests
{
    [Theory]
    [InlineData("a: { anyOf: [string, { type: number, minimum: 5 }] }", "A = 6L", "")]
    [InlineData("a: { anyOf: [string, { type: number, minimum: 5 }] }", "A = 4L", "anyOf /properties/a")]
    [InlineData("a: { oneOf: [{ type: Card }, string] }", "A = new Card { Number = \"1\" }", "")]
    [InlineData("a: { oneOf: [{ type: Card }, { type: string, minLength: 2 }] }", "A = \"x\"", "oneOf /properties/a")]
    [InlineData("a: { type: string, not: { enum: [x] } }", "A = \"x\"", "not /properties/a")]
    [InlineData("a: { type: number, format: decimal, multipleOf: 0.01 }", "A = 19.99m", "")]
    [InlineData("a: { type: number, format: decimal, multipleOf: 0.01 }", "A = 19.999m", "multipleOf /properties/a")]
    [InlineData("a: { type: string, const: card }", "", "")]
    [InlineData("a: { const: { deep: [1, null] } }", "", "")]
    [InlineData("a: { items: string, uniqueItems: true }", "A = [\"x\", \"x\"]", "uniqueItems /properties/a")]
    [InlineData("a: { items: [{ type: string }, { type: integer }], additionalItems: false }", "A = [\"x\", 1L]", "")]
    [InlineData("a: { items: [{ type: string }, { type: integer }], additionalItems: false }", "A = [\"x\", 1L, true]", "additionalItems /properties/a/2")]
    [InlineData("a: { type: array, items: integer, contains: { minimum: 5 } }", "A = [1L]", "contains /properties/a")]
    [InlineData("a: { type: object, additionalProperties: { type: integer, minimum: 5 } }", "A = new System.Collections.Generic.Dictionary<string, long> { [\"b\"] = 4 }", "minimum /properties/a/b")]
    [InlineData("a: { properties: { b: string }, additionalProperties: integer }", "A = new() { B = \"x\" }", "")]
    [InlineData("a: { properties: { b: string, c: string }, maxProperties: 1, dependencies: { b: [c] } }", "A = new() { B = \"x\" }", "required /properties/a/c")]
    [InlineData("a: { type: object, required: [b], additionalProperties: integer }", "A = new System.Collections.Generic.Dictionary<string, long> { [\"c\"] = 1 }", "required /properties/a/b")]
    [InlineData("a: string, gone: false", "A = \"x\"", "")]
    [InlineData("a: { enum: [x, y], not: { const: x } }", "A = ThingDoneA.X", "not /properties/a")]
    public void A_keyword_is_checked_and_what_it_says_of_compiles(string properties, string values, string broken) =>
        Violations($"properties: {{ {properties} }}", values).ShouldBe(broken);

    [Theory]
    [InlineData("A = \"x\"", "")]
    [InlineData("", "anyOf /properties")]
    public void An_event_may_need_one_of_two_properties(string values, string broken) =>
        Violations("properties: { a: string, b: string }, anyOf: [{ required: [a] }, { required: [b] }]", values).ShouldBe(broken);

    [Fact]
    public void Documentation_says_what_a_number_and_an_object_have_to_be()
    {
        var project = TestProject.WithPlan("plan: Shop\nevents: { Thing Done: { properties: { a: { type: number, multipleOf: 0.5 }, b: { type: object, minProperties: 1 } } } }\n").Generate();

        project.Compile();
        project.Files["ShopPlan.ThingDone.g.cs"].ShouldContain("A multiple of 0.5.");
        project.Files["ShopPlan.ThingDone.g.cs"].ShouldContain("At least 1 properties.");
    }

    private static string Violations(string keys, string values)
    {
        var plan = $"plan: Shop\ntypes: {{ Card: {{ properties: {{ number: string }} }} }}\nevents: {{ Thing Done: {{ {keys} }} }}\n";
        var project = TestProject.WithPlan(plan) with { Code = TestProgram.WithTracker($"tracker.ThingDone(new() {{ {values} }});") };
        var message = project.Generate().ShouldHaveNoDiagnostics().Run().Single();
        return string.Join("|", message.Violations.Select(violation => $"{violation.Keyword} {violation.Path}"));
    }
}
