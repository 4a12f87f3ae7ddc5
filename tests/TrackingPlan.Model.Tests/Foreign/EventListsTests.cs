using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Foreign;

public sealed class EventListsTests
{
    private const string Message = """{ "properties": { "properties": { "properties": { "a": { "type": "string" } } }, "traits": { "properties": { "b": {} } } } }""";

    [Fact]
    public void An_event_of_the_Config_API_has_its_description_and_version_beside_its_schema() => ForeignFile.Translate(
        """
        { "name": "workspaces/w/tracking-plans/rs_1", "display_name": "Kicks App", "create_time": "2019-02-05T00:28:31Z",
          "rules": { "events": [{ "name": "A", "description": "What.", "version": 3, "rules": { "labels": {}, "properties": { "properties": { "properties": { "a": {} }, "required": ["a"] } } } }], "identify_traits": [], "group_traits": null } }
        """).ShouldBe(
        """{"plan":"Kicks App","x-name":"workspaces/w/tracking-plans/rs_1","x-create_time":"2019-02-05T00:28:31Z","events":{"A":{"description":"What.","version":3,"properties":{"a":{}},"required":["a"]}}}""");

    [Theory]
    [InlineData("global", """{"common":{"properties":{"a":{"type":"string"}},"x-traits":{"properties":{"b":{}}}}}""")]
    [InlineData("identify", """{"identify":{"x-properties":{"properties":{"a":{"type":"string"}}},"traits":{"b":{}}}}""")]
    [InlineData("group", """{"group":{"x-properties":{"properties":{"a":{"type":"string"}}},"traits":{"b":{}}}}""")]
    public void Rules_without_a_name_have_sections_of_their_own(string key, string translated)
    {
        ForeignFile.Translate($$"""{ "rules": { "{{key}}": {{Message}} } }""").ShouldBe(translated);
        ForeignFile.Translate($$"""{ "rules": { "events": [], "{{key}}": { "rules": {{Message}} } } }""").ShouldBe(translated);
        ForeignFile.Translate($$"""{ "rules": { "events": [], "{{key}}": {} } }""").ShouldBe("{}");
    }

    [Fact]
    public void Older_plans_of_Typewriter_have_the_list_at_the_top() => ForeignFile.Translate(
        """{ "name": "P", "events": [{ "name": "A", "rules": { "title": "A", "properties": { "properties": { "properties": { "a": {} } } } } }], "group_traits": null }""")
        .ShouldBe("""{"plan":"P","events":{"A":{"title":"A","properties":{"a":{}}}}}""");

    [Theory]
    [InlineData("track", "K", """{"events":{"K":{"properties":{"a":{}}}}}""")]
    [InlineData("page", "K", """{"pages":{"K":{"properties":{"a":{}}}}}""")]
    [InlineData("screen", "K", """{"screens":{"K":{"properties":{"a":{}}}}}""")]
    [InlineData("identify", "", """{"identify":{"traits":{"a":{}}}}""")]
    [InlineData("group", "", """{"group":{"traits":{"a":{}}}}""")]
    public void An_event_of_RudderStack_has_a_type_and_older_ones_no_message_around_the_properties(string type, string name, string translated)
    {
        var part = type is "identify" or "group" ? "traits" : "properties";
        string[] schemas = ["""{ "type": "object", "properties": { "a": {} } }""", "{ \"type\": \"object\", \"properties\": { \"" + part + "\": { \"type\": \"object\", \"properties\": { \"a\": {} } } }, \"required\": [\"" + part + "\"] }"];
        foreach (var schema in schemas)
        {
            ForeignFile.Translate($$"""{ "rules": { "events": [{ "name": "{{name}}", "eventType": "{{type}}", "rules": {{schema}} }] } }""").ShouldBe(translated);
        }
    }

    [Fact]
    public void Traits_in_the_context_are_checked_as_traits()
    {
        const string Plan = """
            { "rules": { "events": [{ "name": "", "eventType": "identify", "rules": { "type": "object", "properties": { "context": { "type": "object", "properties": { [|"traits"|]: { "properties": { "a": {} }, "required": ["a"] } }, "required": ["traits"] } } } }] } }
            """;

        ForeignFile.Translate(Markup.Parse(Plan).Content).ShouldBe("""{"identify":{"traits":{"a":{}},"required":["a"]}}""");
        MarkedPlan.Json(Plan).ShouldReport("TP0020", "checked there, and not in `context`");
    }

    [Theory]
    [InlineData("""{ "events": [[|7|], { "name": "B", "rules": {} }] }""", "An event is a mapping, not a number")]
    [InlineData("""{ "events": [{ "name": "A", "eventType": [|"alias"|], "rules": {} }, { "name": "B", "rules": {} }] }""", "this one is not checked")]
    [InlineData("""{ "events": [{ "name": [|""|], "rules": {} }, { "name": "B", "rules": {} }] }""", "this one has none")]
    [InlineData("""{ "events": [{ "name": "B", "rules": {} }], [|"identify_traits"|]: [{ "name": "email" }] }""", "`identify_traits` has no place in a plan")]
    [InlineData("""{ "events": [{ "name": "B", "rules": {} }], [|"alias"|]: { "type": "object" } }""", "`alias` has no place in a plan")]
    public void What_cannot_be_taken_over_costs_itself_only(string rules, string message)
    {
        var plan = MarkedPlan.Json($$"""{ "rules": {{rules}} }""");

        plan.ShouldReport("TP0020", message);
        plan.Document.Part.Events.Select(planned => planned.Name).ShouldBe(["B"]);
    }

    [Fact]
    public void Two_events_of_one_name_are_named_both() =>
        MarkedPlan.Json("""{ "rules": { "events": [{ "name": <|"A"|>, "rules": {} }, { "name": [|"A"|], "rules": {} }] } }""").ShouldReport("TP0004", "two rules for `A`");
}
