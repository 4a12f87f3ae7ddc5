using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Foreign;

public sealed class SegmentRulesTests
{
    [Fact]
    public void A_rule_becomes_an_event_and_what_we_have_no_key_for_is_kept() => ForeignFile.Translate("""
        { "rules": [{
            "type": "TRACK", "key": "Order Completed ", "version": 2,
            "jsonSchema": {
              "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "description": "Paid.", "labels": { "team": "checkout" },
              "properties": {
                "context": {}, "traits": { "type": "object" },
                "properties": { "type": "object", "properties": { "page id": { "type": ["string"] } }, "required": ["page id"], "additionalProperties": false, "minProperties": 1 } },
              "required": ["properties"] },
            "createdAt": "2023-01-02T03:04:05Z", "updatedAt": null, "deprecatedAt": "0001-01-01T00:00:00.000Z" }] }
        """).ShouldBe(
        """{"events":{"Order Completed ":{"version":2,"x-createdAt":"2023-01-02T03:04:05Z","$schema":"http://json-schema.org/draft-07/schema#","description":"Paid.","labels":{"team":"checkout"}"""
        + ""","properties":{"page id":{"type":["string"]}},"required":["page id"],"additionalProperties":false,"minProperties":1}}}""");

    [Theory]
    [InlineData("IDENTIFY", "traits", """{"identify":{"traits":{"a":{"type":"string"}},"required":["a"]}}""")]
    [InlineData("GROUP", "traits", """{"group":{"traits":{"a":{"type":"string"}},"required":["a"]}}""")]
    [InlineData("COMMON", "properties", """{"common":{"properties":{"a":{"type":"string"}},"required":["a"]}}""")]
    [InlineData("PAGE", "properties", """{"pages":{"K":{"properties":{"a":{"type":"string"}},"required":["a"]}}}""")]
    [InlineData("SCREEN", "properties", """{"screens":{"K":{"properties":{"a":{"type":"string"}},"required":["a"]}}}""")]
    [InlineData("track", "properties", """{"events":{"K":{"properties":{"a":{"type":"string"}},"required":["a"]}}}""")]
    public void Each_type_has_its_section(string type, string field, string translated) => ForeignFile.Translate(
        $$"""[{ "type": "{{type}}", "key": "K", "jsonSchema": { "properties": { "{{field}}": { "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] } } } }]""").ShouldBe(translated);

    [Fact]
    public void Identify_group_and_common_rules_need_no_key() => ForeignFile.Translate(
        """[{ "type": "COMMON", "key": null }, { "type": "IDENTIFY", "key": "", "version": 1 }, { "type": "GROUP" }]""").ShouldBe("""{"common":{},"identify":{"version":1},"group":{}}""");

    [Theory]
    [InlineData("null", "{}")]
    [InlineData("\"0001-01-01T00:00:00.000Z\"", "{}")]
    [InlineData("\"0001-01-01T00:00:00Z\"", "{}")]
    [InlineData("\"2024-01-15T10:00:00.000Z\"", """{"status":"deprecated","x-deprecatedAt":"2024-01-15T10:00:00.000Z"}""")]
    public void A_date_in_the_year_1_is_none(string date, string translated) =>
        ForeignFile.Translate($$"""[{ "type": "TRACK", "key": "A", "deprecatedAt": {{date}} }]""").ShouldBe("""{"events":{"A":""" + translated + "}}");

    [Fact]
    public void Versions_of_one_event_are_a_list() => ForeignFile.Translate(
        """[{ "type": "TRACK", "key": "A", "version": 1 }, { "type": "TRACK", "key": "B", "version": 1 }, { "type": "TRACK", "key": "A", "version": 2 }]""")
        .ShouldBe("""{"events":{"A":[{"version":1},{"version":2}],"B":{"version":1}}}""");

    [Fact]
    public void Two_rules_for_one_version_are_named_both() => MarkedPlan.Json(
        """[{ "type": "TRACK", "key": <|"A"|> }, { "type": "PAGE", "key": "A" }, { "type": "TRACK", "key": [|"A"|] }]""")
        .ShouldReportInSyntax("TP0004", "two rules for `A` with the same version");

    [Fact]
    public void Of_a_rule_without_a_name_the_newest_version_counts()
    {
        const string Rules = """[{ "type": "IDENTIFY", "version": 9, "key": "" }, { "type": "IDENTIFY", "version": 10 }, { "type": [|"IDENTIFY"|], "version": 2 }, { "type": [|"IDENTIFY"|] }]""";

        ForeignFile.Translate(Markup.Parse(Rules).Content).ShouldBe("""{"identify":{"version":10}}""");
        MarkedPlan.Json(Rules.Replace("\"IDENTIFY\", \"version\": 9", "[|\"IDENTIFY\"|], \"version\": 9")).ShouldReportInSyntax("TP0020", "one version of `identify`, the newest");
    }

    [Theory]
    [InlineData("""{ "type": [|"ALIAS"|], "key": "A" }""", "this one is not checked")]
    [InlineData("""[|{ "key": "A", "jsonSchema": {} }|]""", "this one is not checked")]
    [InlineData("""{ "type": "TRACK", "key": [|""|] }""", "this one has none")]
    [InlineData("""{ "type": "PAGE", "key": [|null|] }""", "A rule for pages is for those of one name")]
    [InlineData("""[|7|]""", "A rule is a mapping, not a number")]
    [InlineData("""{ "type": "TRACK", "key": "A", "jsonSchema": [|7|] }""", "schema is a mapping, not a number")]
    [InlineData("""{ "type": "TRACK", "key": "A", "jsonSchema": [|"{ nothing"|] }""", "schema is a mapping, not text")]
    public void A_rule_that_cannot_be_taken_over_costs_itself_only(string rule, string message)
    {
        var plan = MarkedPlan.Json($$"""[{{rule}}, { "type": "TRACK", "key": "Order Paid" }]""");

        plan.ShouldReportInSyntax("TP0020", message);
        plan.Document.Part.Calls.Select(planned => planned.Name).ShouldContain("Order Paid");
    }

    [Theory]
    [InlineData("""{ "properties": { [|"context"|]: { "required": ["ip"] }, "properties": {} } }""", "what this says of `context`")]
    [InlineData("""{ "properties": { [|"context"|]: { "properties": { "ip": { "type": "string" } } } } }""", "what this says of `context`")]
    [InlineData("""{ "properties": { [|"traits"|]: { "additionalProperties": false }, "properties": {} } }""", "what this says of `traits`")]
    [InlineData("""{ "properties": { "properties": {} }, "required": ["properties", [|"context"|]] }""", "that another part is there")]
    [InlineData("""{ "properties": { "properties": {} }, [|"additionalProperties"|]: false }""", "`additionalProperties` speaks of the whole message")]
    [InlineData("""{ "properties": { "properties": {} }, [|"anyOf"|]: [{}] }""", "`anyOf` speaks of the whole message")]
    [InlineData("""{ "properties": { "properties": { [|"enum"|]: [{}] } } }""", "`enum` is not taken over")]
    public void What_a_rule_says_of_the_rest_of_the_message_is_reported(string schema, string message) =>
        MarkedPlan.Json($$"""[{ "type": "TRACK", "key": "A", "jsonSchema": {{schema}} }]""").ShouldReportInSyntax("TP0020", message);

    [Theory]
    [InlineData("""{ "properties": { "context": {}, "traits": { "type": "object" }, "properties": {} } }""")]
    [InlineData("""{ "properties": { "context": { "type": ["object"], "properties": {}, "required": [] }, "properties": {} } }""")]
    [InlineData("""{ "properties": { "context": { "description": "C", "additionalProperties": true, "properties": { "ip": { "description": "D" } } }, "properties": {} } }""")]
    [InlineData("""{ "properties": { "properties": {} }, "additionalProperties": true, "required": null }""")]
    public void What_constrains_nothing_is_not_reported(string schema) =>
        MarkedPlan.Json($$"""[{ "type": "TRACK", "key": "A", "jsonSchema": {{schema}} }]""").ShouldBeClean();

    [Fact]
    public void A_common_rule_can_only_name_properties() => MarkedPlan.Json(
        """[{ "type": "COMMON", "jsonSchema": { "properties": { "properties": { "properties": { "a": {} }, [|"minProperties"|]: 1 } } } }]""")
        .ShouldReportInSyntax("TP0020", "`minProperties` is not taken over at this place");

    [Fact]
    public void A_schema_in_a_text_is_read_and_located_at_the_text()
    {
        const string Rules = """[{ "type": "TRACK", "key": "A", "jsonSchema": [|"{\"properties\":{\"properties\":{\"properties\":{\"a\":{\"type\":\"date\"}}}}}"|] }]""";

        MarkedPlan.Json(Rules).ShouldReportInSyntax("TP0020", "no type `date`");
        ForeignFile.Translate(Markup.Parse(Rules).Content).ShouldBe("""{"events":{"A":{"properties":{"a":{"x-type":"date"}}}}}""");
    }

    [Fact]
    public void What_newer_Typewriters_unwrapped_is_an_event_too() => ForeignFile.Translate(
        """{ "name": "P", "rules": [{ "type": "TRACK", "key": "A", "jsonSchema": { "eventMetadata": { "name": "#A" }, "labels": {}, "type": "object", "properties": { "properties": { "type": "string" }, "context": {} }, "required": ["context"] } }] }""")
        .ShouldBe("""{"plan":"P","events":{"A":{"x-eventMetadata":{"name":"#A"},"properties":{"properties":{"type":"string"},"context":{}},"required":["context"]}}}""");

    [Fact]
    public void Pages_of_an_answer_are_one_plan()
    {
        var set = PlanSet.Create([ForeignFile.Read("segment-page-1.plan.json"), ForeignFile.Read("segment-page-2.plan.json")]);

        var plan = set.Plans.Single();
        plan.Name.ShouldBe("segment");
        plan.Events.Select(planned => planned.Name).ShouldBe(["Cart Viewed", "Cart Cleared"]);
    }

    [Fact]
    public void The_name_of_the_plan_counts_before_that_of_the_file() => PlanDocument.Parse(
        "shop-page-2.plan.json", """{ "data": { "trackingPlan": { "name": "Corner Shop" }, "rules": [], "pagination": { "previous": "MA==" } } }""").Part.PlanName.ShouldBe("Corner Shop");

    [Theory]
    [InlineData("segment-page-2.plan.json", """{ "next": "Mg==" }""", "segment")]
    [InlineData("segment-page-2.plan.json", """{ "previous": "MA==" }""", "segment")]
    [InlineData("segment-page-2.plan.json", """{ "totalEntries": 1 }""", "segment")]
    [InlineData("segment-page-2.plan.json", """{ "totalEntries": 0, "next": null }""", "segment-page-2")]
    [InlineData("in/Segment_Page2.plan.json", """{ "next": "x" }""", "Segment")]
    [InlineData("shop.2.plan.json", """{ "next": "x" }""", "shop")]
    [InlineData("shop_2.plan.json", """{ "next": "x" }""", "shop")]
    [InlineData("shop (2).plan.json", """{ "next": "x" }""", "shop")]
    [InlineData("page-2.plan.json", """{ "next": "x" }""", "page")]
    [InlineData("homepage2.plan.json", """{ "next": "x" }""", "homepage2")]
    [InlineData("homepage-2.plan.json", """{ "next": "x" }""", "homepage")]
    [InlineData("shop2.plan.json", """{ "next": "x" }""", "shop2")]
    [InlineData("2.plan.json", """{ "next": "x" }""", "2")]
    public void A_page_among_several_has_the_name_of_its_file_without_the_number(string path, string pagination, string name) =>
        PlanDocument.Parse(path, $$"""{ "data": { "rules": [], "pagination": {{pagination}} } }""").Part.PlanName.ShouldBe(name);
}
