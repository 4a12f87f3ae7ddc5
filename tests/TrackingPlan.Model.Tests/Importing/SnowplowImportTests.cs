using TrackingPlan.Model.Importing;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Importing;

/// <summary>The shapes are those of docs.snowplow.io: "JSON Schema reference" for self-describing schemas, and "Manage data structures via Snowplow CLI".</summary>
public sealed class SnowplowImportTests
{
    private const string Login = """
        {
          "$schema": "http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#",
          "description": "Somebody logged in.",
          "self": { "vendor": "com.example", "name": "login", "format": "jsonschema", "version": "1-0-0" },
          "type": "object",
          "properties": { "result": { "enum": ["success", "failure"] }, "user": { "type": ["string", "null"], "maxLength": 64 } },
          "required": ["result"],
          "additionalProperties": false
        }
        """;

    [Fact]
    public void A_self_describing_schema_is_an_event() => Imported.Of("snowplow", "login.json", Login).Text.ShouldBe("""
        plan: com.example

        events:
          login:
            description: Somebody logged in.
            x-iglu: iglu:com.example/login/jsonschema/1-0-0
            properties:
              result: { required: true, enum: [success, failure] }
              user:   { type: [string, "null"], maxLength: 64 }

        """);

    [Fact]
    public void A_data_structure_of_the_command_line_is_an_event_or_a_shape() => PlanImport.Read(
        [
            new PlanText("login.yaml", """
                apiVersion: v1
                resourceType: data-structure
                meta: { hidden: false, schemaType: event, customData: {} }
                data:
                  $schema: http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#
                  self: { vendor: com.example, name: login, format: jsonschema, version: 2-0-1 }
                  type: object
                  properties: { result: { enum: [success, failure] } }
                  additionalProperties: false
                """),
            new PlanText("user.yaml", """
                apiVersion: v1
                resourceType: data-structure
                meta: { hidden: true, schemaType: entity, customData: { team: growth } }
                data:
                  self: { vendor: com.example, name: user, format: jsonschema, version: 1-0-0 }
                  type: object
                  properties: { id: { type: string } }
                  additionalProperties: false
                """),
        ]).Text.ShouldBe("""
        plan: com.example

        types:
          user:
            x-iglu: iglu:com.example/user/jsonschema/1-0-0
            x-hidden: true
            x-customData: { team: growth }
            properties: { id: string }

        events:
          login:
            version: 2
            x-iglu: iglu:com.example/login/jsonschema/2-0-1
            properties:
              result: { enum: [success, failure] }

        """);

    [Fact]
    public void Models_are_versions_and_of_one_model_the_latest_revision_counts()
    {
        var imported = PlanImport.Read(
            [
                new PlanText("1-0-0", Login),
                new PlanText("1-0-1", Login.Replace("1-0-0\"", "1-0-1\"").Replace("failure", "failed")),
                new PlanText("2-0-0", Login.Replace("1-0-0\"", "2-0-0\"").Replace("failure", "broken")),
            ], "snowplow");

        imported.Places().ShouldBe(["TP0020 (4,3)"]);
        imported.Issues[0].Location.Path.ShouldBe("1-0-0");
        imported.Read().Calls.Select(planned => (planned.Name, planned.Version, planned.Properties.Properties[0].Schema.Enum[1].String))
            .ShouldBe([("login", 1, "failed"), ("login", 2, "broken")]);
    }

    [Fact]
    public void Schemas_of_one_name_are_told_apart_by_their_vendors() => PlanImport.Read([new PlanText("x/a", Login), new PlanText("x/b", Login.Replace("com.example", "com.acme"))], "snowplow")
        .Read().Calls.Select(planned => planned.Name).ShouldBe(["com.example/login", "com.acme/login"], ignoreOrder: true);

    [Fact]
    public void A_schema_that_does_not_say_what_it_is_is_rejected() =>
        Imported.Of("snowplow", "a.json", """{ "type": "object", "properties": {} }""").Places().ShouldBe(["TP0003 (1,1)"]);
}
