using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>What can have one value only is not asked for and always written.</summary>
public class ConstTests
{
    [Theory]
    [InlineData("kind: { const: card }, a: string", "A = \"x\"", """{"kind":"card","a":"x"}""")]
    [InlineData("a: string, kind: { const: 1.50, required: true }", "A = \"x\"", """{"a":"x","kind":1.50}""")]
    [InlineData("kind: { const: null, required: true }", "", """{"kind":null}""")]
    [InlineData("kind: { const: { b: [1, null, 'x y'], a: {} } }", "", """{"kind":{"b":[1,null,"x y"],"a":{}}}""")]
    [InlineData("kind: { const: \"\\\"q\\\" <ü>\" }", "", "{\"kind\":\"\\\"q\\\" <ü>\"}")]
    [InlineData("kind: Version", "", """{"kind":2}""")]
    [InlineData("part: { properties: { kind: { const: card } } }", "", "{}")]
    [InlineData("part: { properties: { kind: { const: card } } }", "Part = new()", """{"part":{"kind":"card"}}""")]
    [InlineData("parts: { items: { properties: { kind: { const: card }, a: string } } }", "Parts = [new(), new() { A = \"x\" }]", """{"parts":[{"kind":"card"},{"kind":"card","a":"x"}]}""")]
    public void A_constant_is_written_unasked(string properties, string values, string json) =>
        Shop.Track(Shop.Plan($"properties: {{ {properties} }}", "Version: { const: 2 }"), values).ShouldBe(json);

    [Fact]
    public void A_required_constant_asks_for_nothing()
    {
        var project = TestProject.WithPlan(Shop.Plan("properties: { kind: { const: card, required: true } }")) with { Code = TestProgram.WithTracker("tracker.ThingDone();") };

        project.Generate().Run().Single().Root.GetProperty("properties").GetRawText().ShouldBe("""{"kind":"card"}""");
    }

    [Fact]
    public void The_documentation_of_the_record_says_so_and_an_attribute_tells_the_analyzers() =>
        TestProject.WithPlan(Shop.Plan("properties: { kind: { const: card } }")).Generate().Files["ShopPlan.ThingDone.g.cs"]
            .ShouldContain("/// <remarks>Always written: \"kind\": \"card\"</remarks>\n[global::TrackingPlan.PlannedConstant(\"kind\")]\npublic sealed partial record ThingDone");

    [Fact]
    public void There_is_nothing_to_set() =>
        Shop.CompilerErrors(Shop.Plan("properties: { kind: { const: card } }"), "Kind = \"card\"").ShouldBe(["CS0117"]);
}
