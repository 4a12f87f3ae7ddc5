using TrackingPlan.Model.Importing;
using TrackingPlan.Model.Tests.Foreign;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Importing;

/// <summary>What the compiler reads as it is.</summary>
public sealed class ForeignImportTests
{
    /// <summary>The shape of Avo's export API, as avo.app/docs/reference/public-api/export-tracking-plan shows it.</summary>
    private const string Export = """
        {
          "name": "Toast:main",
          "events": [
            {
              "id": "-PHsAi6jC6", "name": "toast_burnt", "description": "A toast was burnt.", "triggers": [], "tags": ["Tag1"], "categories": [],
              "sources": [{ "id": "5GHrzRFAb", "name": "web", "implementWithCodegen": true, "destinations": [{ "id": "hvCvaCl5H" }] }],
              "rules": {
                "$schema": "http://json-schema.org/draft-06/schema#",
                "type": "object",
                "properties": { "properties": { "type": "object", "required": ["slices"], "properties": { "slices": { "type": ["integer"], "description": "How many." } } } }
              }
            }
          ]
        }
        """;

    [Fact]
    public void Avo()
    {
        var imported = Imported.Of("avo", "avo.json", Export);

        imported.Places().ShouldBe(["TP5001 (10,119)"]);
        imported.Text.ShouldBe("""
            plan: Toast:main

            events:
              toast_burnt:
                description: A toast was burnt.
                x-id: "-PHsAi6jC6"
                x-triggers: []
                x-tags: [Tag1]
                x-categories: []
                x-sources: [{ id: 5GHrzRFAb, name: web, implementWithCodegen: true, destinations: [{ id: hvCvaCl5H }] }]
                properties:
                  slices: { type: integer, required: true, description: How many. }

            """);
    }

    [Theory]
    [InlineData("segment-public-api.plan.json", "segment")]
    [InlineData("segment-config-api.plan.json", "segment")]
    [InlineData("typewriter-old.plan.json", "typewriter")]
    [InlineData("typewriter-new.plan.json", "typewriter")]
    [InlineData("rudderstack-old.plan.json", "rudderstack")]
    [InlineData("rudderstack-new.plan.json", "rudderstack")]
    public void Each_is_recognised_on_its_own_and_written_without_an_error(string name, string from)
    {
        var imported = Imported.Of(from, name, ForeignFile.ReadText(name));

        imported.Events.ShouldBe(imported.Read().Calls.Count);
        PlanImport.Read([new PlanText(name, ForeignFile.ReadText(name))]).Text.ShouldBe(imported.Text);
    }

    [Fact]
    public void A_project_of_rudder_cli_is_one_plan()
    {
        var files = ForeignFile.Names.Where(name => name.StartsWith("rudder-", StringComparison.Ordinal)).Select(name => new PlanText(name, ForeignFile.ReadText(name))).ToArray();

        var plan = PlanImport.Read(files, "rudderstack").Read();

        plan.Name.ShouldBe("Corner Store");
        plan.Events.Select(planned => planned.Name).ShouldBe(["Order Completed", "Message Sent"], ignoreOrder: true);
    }

    [Fact]
    public void Pages_of_one_answer_are_one_plan()
    {
        var files = ForeignFile.Names.Where(name => name.StartsWith("segment-page-", StringComparison.Ordinal)).Select(name => new PlanText(name, ForeignFile.ReadText(name))).ToArray();

        var calls = files.Select(file => PlanImport.Read([file], "segment").Events).ToArray();

        calls.Length.ShouldBe(2);
        PlanImport.Read(files, "segment").Read().Calls.Count.ShouldBe(calls.Sum());
    }

    [Theory]
    [InlineData("segment")]
    [InlineData("rudderstack")]
    [InlineData("avo")]
    public void Another_tools_plan_is_rejected(string from) => Imported.Of(from, "a.json", """{ "swagger": "2.0" }""").Places().ShouldBe(["TP0003 (1,1)"]);

    [Fact]
    public void Text_that_is_cut_off_is_rejected_where_it_ends()
    {
        var imported = Imported.Of("segment", "a.json", "{ \"rules\": [\n  { \"type\": \"TRACK\", ");

        imported.Text.ShouldBeNull();
        imported.Issues.ShouldContain(issue => issue.Descriptor.Id == "TP0001" && issue.Location.Path == "a.json");
    }

    [Fact]
    public void Plans_of_two_names_are_not_joined() =>
        PlanImport.Read([new PlanText("a.json", Export), new PlanText("b.json", Export.Replace("Toast:main", "Other"))], "avo").Places().ShouldBe(["TP0003 (1,1)"]);
}
