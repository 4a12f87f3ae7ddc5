using NJsonSchema;
using TrackingPlan.Model.Exports;

namespace TrackingPlan.Model.Tests.Exports;

public sealed class JsonSchemaExportTests
{
    [Fact]
    public void Each_call_has_a_file_and_the_index_names_them()
    {
        var files = JsonSchemaExport.Write(ExportedPlan.Of("plan: P\nversion: 1.2.0\nevents: { ox: { description: An ox. }, Ox: { version: 3 } }\nidentify: { traits: { email: { type: string, pii: red } } }\n"));

        files.Select(file => file.Name).ShouldBe(["index.json", "ox.schema.json", "Ox_.schema.json", "IdentifyTraits.schema.json"]); // One folder may not tell ox from Ox.
        files[0].Text.ShouldBe(
            """
            {
              "plan":"P",
              "version":"1.2.0",
              "schemas":[
                {"type":"TRACK","key":"ox","version":1,"file":"ox.schema.json"},
                {"type":"TRACK","key":"Ox","version":3,"file":"Ox_.schema.json"},
                {"type":"IDENTIFY","version":1,"file":"IdentifyTraits.schema.json"}
              ]
            }

            """);
        files[1].Text.ShouldBe(
            """
            {
              "$schema":"http://json-schema.org/draft-07/schema#",
              "title":"ox",
              "type":"object",
              "properties":{},
              "additionalProperties":false,
              "description":"An ox."
            }

            """);
        files[3].Text.ShouldBe(
            """
            {
              "$schema":"http://json-schema.org/draft-07/schema#",
              "title":"identify call",
              "type":"object",
              "properties":{"email":{"type":"string","x-pii":"red"}},
              "additionalProperties":false
            }

            """);
    }

    [Fact]
    public void What_the_plan_says_for_people_is_there()
    {
        var file = JsonSchemaExport.Write(ExportedPlan.Of("plan: P\nevents: { A: { properties: { a: { type: string, description: Text., example: x, default: y, deprecated: use b } } } }\n"))[1];

        file.Text.ShouldContain("""{"a":{"type":"string","description":"Text.","default":"y","examples":["x"],"deprecated":true}}""", Case.Sensitive);
    }

    /// <summary>A plan closes objects that say nothing of it, and JSON Schema does not.</summary>
    [Theory]
    [InlineData("{ a: string }", """{"a":"x"}""", true)]
    [InlineData("{ a: string }", """{"b":"x"}""", false)]
    [InlineData("{ a: { properties: { b: string } } }", """{"a":{"c":1}}""", false)]
    [InlineData("{ a: { properties: { b: string }, additionalProperties: true } }", """{"a":{"c":1}}""", true)]
    [InlineData("{ a: { properties: { b: string }, additionalProperties: { type: integer } } }", """{"a":{"c":1}}""", true)]
    [InlineData("{ a: { items: { properties: { b: string } } } }", """{"a":[{"c":1}]}""", false)]
    [InlineData("{ a: T }", """{"a":{"c":1}}""", false)]
    [InlineData("{ a: { allOf: [U, { properties: { d: integer } }], properties: { e: string } } }", """{"a":{"c":"x","d":1,"e":"y"}}""", true)]
    public async Task Objects_are_as_closed_as_the_plan_means_them(string properties, string value, bool isValid)
    {
        var file = JsonSchemaExport.Write(ExportedPlan.Of($"plan: P\ntypes: {{ T: {{ properties: {{ b: string }} }}, U: {{ properties: {{ c: string }} }} }}\nevents: {{ A: {{ properties: {properties} }} }}\n"))[1];

        var schema = await JsonSchema.FromJsonAsync(file.Text);

        (schema.Validate(value).Count == 0).ShouldBe(isValid, file.Text);
    }

    [Fact]
    public void Types_that_only_a_keyword_refers_to_are_defined()
    {
        var file = JsonSchemaExport.Write(ExportedPlan.Of("plan: P\ntypes: { T: { properties: { b: string } } }\nevents: { A: { properties: {}, anyOf: [T] } }\n"))[1];

        file.Text.ShouldContain("\"definitions\":{\"T\":", Case.Sensitive);
    }

    [Fact]
    public async Task Every_ready_made_plan_becomes_schemas_that_can_be_read()
    {
        foreach (var plan in ExportedPlan.ReadyMade)
        {
            var files = JsonSchemaExport.Write(plan);

            files.Count.ShouldBe(plan.Calls.Count + 1);
            foreach (var (file, planned) in files.Skip(1).Zip(plan.Calls))
            {
                var schema = await JsonSchema.FromJsonAsync(file.Text);
                schema.Properties.Keys.ShouldBe(planned.Properties.Properties.Select(property => property.Name));
            }
        }
    }
}
