using System.Text.Json;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Formats;

public sealed class RuleWriterTests
{
    [Fact]
    public void A_short_rule_is_one_line() =>
        Write("plan: P\nevents: { A: {} }\n").ShouldBe(
            """
            {
              "type":"TRACK",
              "key":"A",
              "version":1,
              "jsonSchema":{"type":"object","properties":{"properties":{"type":"object","properties":{}}}}
            }
            """);

    [Fact]
    public void A_long_rule_has_one_member_a_line_and_short_members_stay_together() =>
        Write(
            """
            plan: P
            events:
              Order Paid:
                destinations: [Amplitude]
                properties:
                  total: { minimum: 0.50, type: number, required: true }
                  email: { pii: yellow, type: [null, string], format: email }
                  channel: { enum: [web, 1, null] }
                  lines: { minItems: 1, items: { properties: { sku: { type: string, required: true, pattern: '^\d+$' } } } }
            """).ShouldBe(
            """
            {
              "type":"TRACK",
              "key":"Order Paid",
              "version":1,
              "jsonSchema":{
                "type":"object",
                "properties":{
                  "properties":{
                    "type":"object",
                    "properties":{
                      "total":{"type":"number","minimum":0.50},
                      "email":{"type":["string","null"],"format":"email","x-pii":"yellow"},
                      "channel":{"enum":["web",1,null]},
                      "lines":{
                        "type":"array",
                        "items":{"type":"object","properties":{"sku":{"type":"string","pattern":"^\\d+$"}},"required":["sku"]},
                        "minItems":1
                      }
                    },
                    "required":["total"]
                  }
                },
                "required":["properties"]
              },
              "x-destinations":["Amplitude"]
            }
            """);

    [Fact]
    public void Properties_keep_the_order_of_the_plan()
    {
        using var rule = JsonDocument.Parse(Write("plan: P\nevents: { A: { properties: { z: string, a: string, m: string } } }\n"));

        Properties(rule).EnumerateObject().Select(property => property.Name).ShouldBe(["z", "a", "m"]);
    }

    [Theory]
    [InlineData("0.10")]
    [InlineData("1e400")]
    [InlineData("-0")]
    [InlineData("9007199254740993")]
    [InlineData("123456789012345678901234567890.5")]
    public void Numbers_keep_the_spelling_of_the_plan(string number)
    {
        using var rule = JsonDocument.Parse(Write($"plan: P\nevents: {{ A: {{ properties: {{ a: {{ maximum: {number}, enum: [{number}] }} }} }} }}\n"));

        Properties(rule).GetProperty("a").GetProperty("maximum").GetRawText().ShouldBe(number);
        Properties(rule).GetProperty("a").GetProperty("enum")[0].GetRawText().ShouldBe(number);
    }

    [Fact]
    public void Definitions_are_the_types_that_the_event_uses_and_no_others()
    {
        using var rule = JsonDocument.Parse(Write("plan: P\nevents: { A: { properties: { a: B } } }\ntypes: { D: string, C: { properties: { d: D } }, B: { items: C }, E: string, F: { properties: { b: B } } }\n"));

        Definitions(rule).EnumerateObject().Select(type => type.Name).ShouldBe(["B", "C", "D"]);
        Properties(rule).GetProperty("a").GetRawText().ShouldBe("""{"$ref":"#/definitions/B"}""");
    }

    [Fact]
    public void An_event_without_types_has_no_definitions()
    {
        using var rule = JsonDocument.Parse(Write("plan: P\nevents: { A: {} }\ntypes: { T: string }\n"));

        rule.RootElement.GetProperty("jsonSchema").TryGetProperty("definitions", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_type_that_holds_itself_is_defined_once()
    {
        using var rule = JsonDocument.Parse(Write("plan: P\nevents: { A: { properties: { a: Node } } }\ntypes: { Node: { properties: { next: Node, all: Tree } }, Tree: { items: Tree } }\n"));

        Definitions(rule).EnumerateObject().Select(type => type.Name).ShouldBe(["Node", "Tree"]);
        Definitions(rule).GetProperty("Tree").GetRawText().ShouldBe("""{"type":"array","items":{"$ref":"#/definitions/Tree"}}""");
    }

    [Theory]
    [InlineData("a/b", "#/definitions/a~1b")]
    [InlineData("a~b", "#/definitions/a~0b")]
    [InlineData("a b", "#/definitions/a%20b")]
    [InlineData("~1", "#/definitions/~01")]
    [InlineData("100%", "#/definitions/100%25")]
    [InlineData("\\\"q\\\"", "#/definitions/%22q%22")]
    [InlineData("é", "#/definitions/%C3%A9")]
    [InlineData("a\\Lb", "#/definitions/a%E2%80%A8b")]
    public void A_reference_is_a_JSON_Pointer_in_a_URI_fragment(string name, string reference)
    {
        using var rule = JsonDocument.Parse(Write($"plan: P\nevents: {{ A: {{ properties: {{ a: \"{name}\" }} }} }}\ntypes: {{ \"{name}\": string }}\n"));

        Properties(rule).GetProperty("a").GetProperty("$ref").GetString().ShouldBe(reference);
        Definitions(rule).EnumerateObject().Count().ShouldBe(1);
    }

    [Fact]
    public void Names_are_written_byte_for_byte()
    {
        var text = Write("plan: P\nevents: { \"A \\\"“é🎉\\L\\N\\u0001 \": { properties: { \" ref \\\\ \": { required: true } } } }\n");
        using var rule = JsonDocument.Parse(text);

        rule.RootElement.GetProperty("key").GetString().ShouldBe("A \"“é🎉\u2028\u0085\u0001 ");
        Properties(rule).EnumerateObject().Single().Name.ShouldBe(" ref \\ ");
        text.ShouldNotContain("\u2028");
        text.ShouldNotContain("\u0085");
    }

    [Fact]
    public void A_private_value_is_marked_even_behind_a_reference()
    {
        using var rule = JsonDocument.Parse(Write("plan: P\nevents: { A: { properties: { a: { type: T, pii: red } } } }\ntypes: { T: { type: string, pii: yellow } }\n"));

        Properties(rule).GetProperty("a").GetRawText().ShouldBe("""{"$ref":"#/definitions/T","x-pii":"red"}""");
        Definitions(rule).GetProperty("T").GetProperty("x-pii").GetString().ShouldBe("yellow");
    }

    [Fact]
    public void Descriptions_and_examples_stay_in_the_plan() =>
        Write("plan: P\nevents: { A: { description: secret, why: secret, properties: { a: { description: secret, example: secret } } } }\ntypes: {}\n").ShouldNotContain("secret", Case.Insensitive);

    [Fact]
    public void Closed_and_open_objects_say_so()
    {
        using var rule = JsonDocument.Parse(Write("plan: P\nevents: { A: { additionalProperties: false, properties: { a: { properties: {}, additionalProperties: true } } } }\n"));

        rule.RootElement.GetProperty("jsonSchema").GetProperty("properties").GetProperty("properties").GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        Properties(rule).GetProperty("a").GetProperty("additionalProperties").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void No_line_of_the_ecommerce_rules_is_longer_than_a_screen()
    {
        var plan = PlanSet.Create([ReadyMadePlans.Find("ecommerce")!]).Plans.Single();
        var writer = new RuleWriter(plan);

        foreach (var rule in plan.Events.Select(writer.Write))
        {
            JsonDocument.Parse(rule).Dispose();
            rule.Split('\n').ShouldAllBe(line => line.Length <= 130);
        }
    }

    private static string Write(string yaml)
    {
        var plan = MarkedPlan.Yaml(yaml).ShouldBeClean().Plan;
        return new RuleWriter(plan).Write(plan.Events[0]);
    }

    private static JsonElement Properties(JsonDocument rule) =>
        rule.RootElement.GetProperty("jsonSchema").GetProperty("properties").GetProperty("properties").GetProperty("properties");

    private static JsonElement Definitions(JsonDocument rule) => rule.RootElement.GetProperty("jsonSchema").GetProperty("definitions");
}
