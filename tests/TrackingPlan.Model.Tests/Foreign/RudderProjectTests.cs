using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Foreign;

public sealed class RudderProjectTests
{
    private const string Events = "version: rudder/v0.1\nkind: events\nmetadata: { name: g }\nspec:\n  events:\n    - { id: paid, name: Order Paid, event_type: track, description: Paid. }\n    - { id: who, event_type: identify }\n    - { id: home, event_type: page }\n    - { id: start, name: Start, event_type: page }\n";

    private const string Properties = "version: rudder/v0.1\nkind: properties\nmetadata: { name: g }\nspec:\n  properties:\n    - { id: a, name: wire a, type: string, propConfig: { minLength: 1, enum: [x, y, z] } }\n    - { id: b, name: b, type: 'integer, null' }\n    - { id: c, name: c, type: array, propConfig: { itemTypes: [object] } }\n    - { id: t, name: t, type: '#/custom-types/g/mail' }\n";

    private const string Types = "version: rudder/v0.1\nkind: custom-types\nmetadata: { name: g }\nspec:\n  types:\n    - { id: mail, name: Mail, type: string, config: { format: email } }\n    - { id: unused, name: Unused, type: string }\n";

    [Fact]
    public void A_tracking_plan_is_made_of_what_it_refers_to_in_other_files()
    {
        var plan = Read("{ event: { $ref: '#/events/g/paid', allow_unplanned: true }, properties: [{ $ref: '#/properties/g/a', required: true }, { $ref: '#/properties/g/b' }, { $ref: '#/properties/g/c', properties: [{ $ref: '#/properties/g/b', required: true }] }] }").ShouldBeClean().Plan;

        plan.Name.ShouldBe("The Plan");
        var planned = plan.Events.Single();
        planned.Description.ShouldBe("Paid.");
        Rule(plan).ShouldContain(
            """{"wire a":{"type":"string","enum":["x","y","z"],"minLength":1},"b":{"type":["integer","null"]},"c":{"type":"array","items":{"type":"object","properties":{"b":{"type":["integer","null"]}},"required":["b"]}}},"required":["wire a"],"additionalProperties":true""",
            Case.Sensitive);
    }

    [Fact]
    public void The_newer_form_says_the_same()
    {
        const string Newer = "version: rudder/v1\nkind: tracking-plan\nmetadata: { name: g }\nspec:\n  id: p\n  display_name: The Plan\n  rules:\n    - { type: event_rule, event: '#event:paid', additional_properties: true, properties: [{ property: '#property:a', required: true }, { property: '#property:b' }, { property: '#property:c', properties: [{ property: '#property:b', required: true }] }] }\n";
        var properties = "version: rudder/v1\nkind: properties\nmetadata: { name: g }\nspec:\n  properties:\n    - { id: a, name: wire a, type: string, config: { min_length: 1, enum: [x, y, z] } }\n    - { id: b, name: b, types: [integer, 'null'] }\n    - { id: c, name: c, type: array, item_type: object }\n";

        var newer = MarkedPlan.Files(("plan.plan.yaml", Newer), ("events.plan.yaml", Events.Replace("v0.1", "v1")), ("properties.plan.yaml", properties)).ShouldBeClean().Plan;
        var older = Read("{ event: { $ref: '#/events/g/paid', allow_unplanned: true }, properties: [{ $ref: '#/properties/g/a', required: true }, { $ref: '#/properties/g/b' }, { $ref: '#/properties/g/c', properties: [{ $ref: '#/properties/g/b', required: true }] }] }").Plan;

        Rule(newer).ShouldBe(Rule(older));
    }

    [Fact]
    public void Types_that_are_referred_to_are_types_of_the_plan()
    {
        var plan = Read("{ event: { $ref: '#/events/g/who', identity_section: traits }, properties: [{ $ref: '#/properties/g/t', required: true }] }").ShouldBeClean().Plan;

        plan.Types.Select(type => type.Name).ShouldBe(["Mail"]);
        Rule(plan).ShouldContain("""{"t":{"$ref":"#/definitions/Mail"}},"required":["t"]""", Case.Sensitive);
    }

    [Fact]
    public void A_variant_asks_for_its_properties_and_forbids_those_of_the_others()
    {
        const string Variants = "[{ type: discriminator, discriminator: '#/properties/g/a', cases: [{ match: [x, y], properties: [{ $ref: '#/properties/g/b', required: true }] }, { match: [z] }], default: [{ $ref: '#/properties/g/c' }] }]";
        var plan = Read($"{{ event: {{ $ref: '#/events/g/paid' }}, properties: [{{ $ref: '#/properties/g/a', required: true }}], variants: {Variants} }}").ShouldBeClean().Plan;

        plan.Events.Single().Properties.Properties.Select(property => property.Name).ShouldBe(["wire a", "b", "c"]);
        Rule(plan).ShouldContain(
            "\"allOf\":[" + """{"if":{"properties":{"wire a":{"enum":["x","y"]}},"required":["wire a"]},"then":{"properties":{"c":false,"b":{}},"required":["b"]}},"""
            + """{"if":{"properties":{"wire a":{"enum":["z"]}},"required":["wire a"]},"then":{"properties":{"b":false,"c":false}}},"""
            + """{"if":{"properties":{"wire a":{"enum":["x","y","z"]}},"required":["wire a"]},"else":{"properties":{"b":false}}}]""",
            Case.Sensitive);
    }

    [Fact]
    public void An_open_event_forbids_nothing_and_a_variant_that_is_no_discriminator_is_reported()
    {
        const string Variants = "[{ discriminator: '#/properties/g/a', cases: [{ match: [x], properties: [{ $ref: '#/properties/g/b' }] }] }, [|{ discriminator: '#/properties/g/b' }|]]";
        var plan = Read($"{{ event: {{ $ref: '#/events/g/paid', allow_unplanned: true }}, properties: [{{ $ref: '#/properties/g/a' }}], variants: {Variants} }}");

        plan.ShouldReport("TP0020", "one discriminator");
        Rule(plan.Plan).ShouldNotContain("allOf", Case.Sensitive);
    }

    [Fact]
    public void A_mistake_stands_in_the_file_in_which_it_was_made() => MarkedPlan.Files(
        ("events.plan.yaml", Events),
        ("plan.plan.yaml", Plan("{ event: { $ref: '#/events/g/paid' }, properties: [{ $ref: '#/properties/g/a' }, { $ref: {|TP0006:'#/properties/g/missing'|} }] }")),
        ("properties.plan.yaml", "version: rudder/v0.1\nkind: properties\nmetadata: { name: g }\nspec:\n  properties:\n    - { id: a, name: a, type: {|TP0020:text|}, propConfig: { minimum: {|TP0009:9|}, maximum: <|1|> } }\n"))
        .ShouldReport();

    [Fact]
    public void Names_that_collide_are_found_where_the_catalog_has_them() => MarkedPlan.Files(
        ("events.plan.yaml", Events),
        ("plan.plan.yaml", Plan("{ event: { $ref: '#/events/g/paid' }, properties: [{ $ref: '#/properties/g/a' }, { $ref: '#/properties/g/b' }] }")),
        ("properties.plan.yaml", "version: rudder/v0.1\nkind: properties\nmetadata: { name: g }\nspec:\n  properties:\n    - { id: a, name: <|page id|>, type: string }\n    - { id: b, name: [|pageId|], type: string }\n"))
        .ShouldReport("TP0010");

    [Theory]
    [InlineData("{ event: { $ref: [|'#/events/g/missing'|] } }", "TP0006", "have no `#/events/g/missing`")]
    [InlineData("[|{ properties: [] }|]", "TP0020", "names no event")]
    [InlineData("{ event: [|{ $ref: '#/events/g/home' }|] }", "TP0020", "this event has none")]
    [InlineData("{ event: { $ref: '#/events/g/start', identity_section: [|context.traits|] }, properties: [{ $ref: '#/properties/g/a' }] }", "TP0020", "what this rule says of `context.traits`")]
    [InlineData("{ event: { $ref: '#/events/g/who', identity_section: [|context.traits|] }, properties: [{ $ref: '#/properties/g/a' }] }", "TP0020", "checked there, and not in `context.traits`")]
    [InlineData("{ event: { $ref: '#/events/g/paid' }, [|includes|]: { $ref: '#/tp/g/other' } }", "TP0020", "another tracking plan")]
    [InlineData("{ event: { $ref: '#/events/g/paid' }, properties: [{ $ref: <|'#/properties/g/a'|> }, { $ref: [|'#/properties/g/a'|] }] }", "TP0004", "listed twice")]
    [InlineData("{ event: { $ref: '#/events/g/paid' }, properties: [{ $ref: '#/properties/g/a', required: true }], variants: [{ discriminator: '#/properties/g/a', cases: [[|{ properties: [] }|]] }] }", "TP0020", "matches no value")]
    public void What_cannot_be_taken_over_is_reported_at_the_reference(string rule, string id, string message) => Read(rule).ShouldReport(id, message);

    [Fact]
    public void Files_without_a_tracking_plan_make_no_tracker()
    {
        var set = PlanSet.Create([PlanDocument.Parse("events.plan.yaml", Events), PlanDocument.Parse("properties.plan.yaml", Properties)]);

        set.Plans.ShouldBeEmpty();
        set.Issues.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_defined_twice_is_reported_once() => MarkedPlan.Files(
        ("a.plan.yaml", Events.Replace("id: paid", "id: <|paid|>")),
        ("b.plan.yaml", "version: rudder/v0.1\nkind: events\nmetadata: { name: g }\nspec: { events: [{ id: [|paid|], name: Other }] }\n"),
        ("plan.plan.yaml", Plan("{ event: { $ref: '#/events/g/paid' } }")))
        .ShouldReport("TP0005", "another `#/events/g/paid`");

    [Fact]
    public void A_comment_suppresses_what_is_found_in_its_file() => MarkedPlan.Files(
        ("events.plan.yaml", Events),
        ("plan.plan.yaml", Plan("{ event: { $ref: '#/events/g/paid' }, properties: [{ $ref: '#/properties/g/a' }] }")),
        ("properties.plan.yaml", "# trackingplan: disable-file TP0020 the warehouse checks it\nversion: rudder/v0.1\nkind: properties\nmetadata: { name: g }\nspec: { properties: [{ id: a, name: a, type: text }] }\n"))
        .ShouldBeClean();

    private static MarkedPlan Read(string rule) => MarkedPlan.Files(("events.plan.yaml", Events), ("plan.plan.yaml", Plan(rule)), ("properties.plan.yaml", Properties), ("types.plan.yaml", Types));

    private static string Plan(string rule) => $"version: rudder/v0.1\nkind: tp\nmetadata: {{ name: g }}\nspec:\n  id: p\n  display_name: The Plan\n  rules:\n    - {rule}\n";

    private static string Rule(Plan plan)
    {
        using var rule = System.Text.Json.JsonDocument.Parse(new RuleWriter(plan).Write(plan.Calls.Single()));
        return System.Text.Json.JsonSerializer.Serialize(rule.RootElement);
    }
}
