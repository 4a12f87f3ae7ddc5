using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Syntax;

/// <summary>JSON is read by the YAML parser; what JSON allows has to work, and what it forbids has to be found.</summary>
public sealed class JsonReadingTests
{
    [Theory]
    [InlineData("""{"plan":"P","events":{"A":{"properties":{"a":{"enum":["x",1,-0.5e3,true,null,{"b":[]}]}}}}}""")]
    [InlineData("{\n\t\"plan\": \"P\",\n\t\"events\": {\n\t\t\"A\": {\n\t\t\t\"why\" : \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\uD83C\\uDF89\"\n\t\t}\n\t}\n}\n")]
    [InlineData("  {\r\n\"plan\":\r\n\"P\"\r\n,\r\n\"events\": {}\r\n}\r\n")]
    public void What_JSON_allows_is_read(string json) => MarkedPlan.Json(json).ShouldBeClean().Plan.Name.ShouldBe("P");

    [Theory]
    [InlineData("{\n  \"plan\": \"P\",\n  \"events\": {\n    \"A\": { \"why\": [|\"x,|]\n      \"owner\": \"y\" },\n    \"B\": {}\n  }\n}\n", "a quote is missing")]
    [InlineData("{\n  \"plan\": \"P\",\n  \"events\": {\n    \"A\": { \"why\": [|\"x|]\n  }\n}\n", "a quote is missing")]
    [InlineData("""{ "plan": "P", "events": { "A": { "why": "x" [|"owner"|]: "y" } } }""", "A comma or the closing bracket is missing.")]
    [InlineData("""{ "plan": "P", "events": { "A": {}, "B": { "why"[||] "x" } } }""", "A colon is missing here.")]
    [InlineData("""{ "plan": "P", "events": { "A": {} } }[|}|]""", "No bracket is open")]
    [InlineData("""{ "plan": "P", "events": { "A": {} } } [|more|]""", "Nothing can follow the end of the plan")]
    [InlineData("""{ "plan": "P", "events": { "A": {[|]|] } } }""", "This bracket does not fit")]
    [InlineData("""{ "plan": "P", "events": { "A": {}[||]""", "")]
    public void An_error_keeps_what_came_before(string markup, string message)
    {
        var plan = MarkedPlan.Json(markup);

        plan.ShouldReport("TP0001", message);
        plan.Plan.Name.ShouldBe("P");
        plan.Plan.Events[0].Name.ShouldBe("A");
    }

    [Fact]
    public void Each_missing_comma_is_reported_and_nothing_is_lost()
    {
        var plan = MarkedPlan.Json(
            """
            {
              "plan": "P",
              "events": {
                "A": { "properties": { "a": { "type": "string" }[||] "b": { "items": {}[||] "type": "array" } } }[||]
                "B": {}
              }
            }
            """);

        plan.ShouldReport("TP0001", "A comma is missing here.");
        plan.Plan.Events.Select(planned => planned.Name).ShouldBe(["A", "B"]);
    }
}
