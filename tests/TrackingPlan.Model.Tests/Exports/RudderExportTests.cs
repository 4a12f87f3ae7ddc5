using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Exports.Rudder;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Tests.Exports;

public sealed class RudderExportTests
{
    [Fact]
    public void A_plan_is_a_tracking_plan_and_the_catalog_that_it_refers_to()
    {
        var files = RudderExport.Write(ExportedPlan.Of(
            """
            plan: Toast Shop
            types:
              Product: { properties: { sku: { type: string, required: true, minLength: 1 } } }
            events:
              Toast Burnt:
                description: Too long.
                properties:
                  slices: { type: integer, required: true, minimum: 1, description: How many. }
                  payment: { enum: [card, "12"] }
                  products: { type: array, items: { type: Product } }
                  toaster: { properties: { model: string } }
            identify:
              traits: { email: { type: string, format: email } }
            """));

        files.Select(file => file.Name).ShouldBe(["toast_shop.tracking-plan.yaml", "toast_shop.events.yaml", "toast_shop.properties.yaml", "toast_shop.custom-types.yaml"]);
        files[0].Text.ShouldBe(
            """
            version: rudder/v1
            kind: tracking-plan
            metadata:
              name: toast_shop
            spec:
              id: toast_shop
              display_name: Toast Shop
              rules:
                - type: event_rule
                  id: toast_burnt_rule
                  event: "#event:toast_burnt"
                  additional_properties: false
                  properties:
                    - property: "#property:slices"
                      required: true
                    - property: "#property:payment"
                      required: false
                    - property: "#property:products"
                      required: false
                    - property: "#property:toaster"
                      required: false
                      additional_properties: false
                      properties:
                        - property: "#property:model"
                          required: false
                - type: event_rule
                  id: identify_rule
                  event: "#event:identify"
                  identity_section: traits
                  additional_properties: false
                  properties:
                    - property: "#property:email"
                      required: false

            """);
        files[1].Text.ShouldEndWith(
            """
            spec:
              events:
                - id: toast_burnt
                  name: Toast Burnt
                  event_type: track
                  description: Too long.
                - id: identify
                  event_type: identify

            """);
        files[2].Text.ShouldContain(
            """
                - id: slices
                  name: slices
                  type: integer
                  description: How many.
                  config:
                    minimum: 1
                - id: payment
                  name: payment
                  type: string
                  config:
                    enum:
                      - card
                      - "12"

            """);
        files[2].Text.ShouldContain("      name: products\n      type: array\n      item_type: \"#custom-type:Product\"\n");
        files[3].Text.ShouldEndWith(
            """
            spec:
              types:
                - id: Product
                  name: Product
                  type: object
                  properties:
                    - property: "#property:sku"
                      required: true

            """);
    }

    [Fact]
    public void Properties_of_one_name_and_type_that_differ_elsewhere_get_custom_types_because_the_catalog_has_one_of_each()
    {
        var plan = ExportedPlan.Of(
            """
            plan: Shop
            events:
              Toast Burnt: { properties: { state: { type: string, enum: [black, brown] } } }
              Toast Eaten: { properties: { state: { type: string, enum: [warm, cold] } } }
              Toast Made: { properties: { state: { type: string, enum: [black, brown] } } }
            """);

        var files = RudderExport.Write(plan);

        files[2].Text.ShouldContain("    - id: state\n      name: state\n      type: string\n      config:\n        enum:\n          - black\n          - brown\n    - id: state_2\n      name: state\n      type: \"#custom-type:State\"\n");
        WireChanges(plan).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_said_of_items_and_inside_of_types_has_types_of_its_own() => WireChanges(ExportedPlan.Of(
        """
        plan: Shop
        types:
          Crumb: { properties: { size: { properties: { width: { type: number, required: true } } }, spots: { type: array, items: { properties: { x: integer } } } } }
          Alias: { type: array, items: { type: Crumb } }
        events:
          Toast Burnt:
            properties:
              tags: { type: array, minItems: 1, uniqueItems: true, items: { type: string, pattern: "^[a-z: ]+$", maxLength: 9 } }
              crumbs: { type: Alias }
              crumb: { type: Crumb, required: true }
              any: any
              maybe: { type: [string, "null"] }
              open: { additionalProperties: true, properties: { a: boolean } }
              at: { type: string, format: date-time }
        group: { traits: { plan: { const: gold } } }
        """)).ShouldBeEmpty();

    [Fact]
    public void What_the_catalog_can_not_say_is_looser_and_never_stricter()
    {
        var plan = ExportedPlan.Of(
            """
            plan: Shop
            events:
              Toast Burnt:
                properties:
                  id: { anyOf: [{ type: string, minLength: 2 }, integer] }
                  url: { type: string, format: uri }
                  map: { type: object, additionalProperties: { type: string } }
                  a: { properties: { b: { properties: { c: { properties: { d: { properties: { e: string } } } } } } } }
                  mixed: { type: [string, integer], minimum: 3 }
              Toast Eaten:
                properties:
                  mixed: { type: [string, integer], minimum: 4 }
            pages:
              Home: {}
            """);

        var changes = WireChanges(plan);

        changes.Select(change => $"{change.Rule.Id} {change.Subject}, {change.Property}").ShouldBe(
            [
                "TP4002 page Home, ",
                "TP4017 Toast Burnt, id",
                "TP4016 Toast Burnt, url",
                "TP4016 Toast Burnt, map",
                "TP4016 Toast Burnt, a.b.c.d",
                "TP4006 Toast Burnt, a.b.c.d.e",
                "TP4016 Toast Burnt, mixed",
                "TP4016 Toast Eaten, mixed",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Of_several_versions_of_an_event_the_newest_is_written()
    {
        var read = Read(ExportedPlan.Of(
            """
            plan: Shop
            events:
              Toast Burnt:
                - { version: 2, properties: { slices: integer } }
                - { version: 1, properties: { count: integer } }
            """));

        read.Events.Single().Properties.Properties.Select(property => property.Name).ShouldBe(["slices"]);
    }

    [Fact]
    public void Texts_stay_texts_whatever_YAML_would_make_of_them()
    {
        var names = new[] { "yes", "12", "1e3", "null", "a: b", "# a", "- a", "a #b", " a", "ä", "\"a\"", "'a'", "a\nb", "2026-11-22", "~", "*a", "&a", "!a", "@a", "{a}", "[a]", "%a", "0x1F", "a:", "=", "<<" };
        var plan = ExportedPlan.Of($$"""{ "plan": "Shop", "events": { "A Made": { "properties": { "state": { "type": "string", "enum": [{{string.Join(", ", names.Select(JsonText.Quote))}}] } } } } }""");

        WireChanges(plan).ShouldBeEmpty();
    }

    [Fact]
    public void Every_ready_made_plan_checks_the_same_when_it_is_read_back_but_for_pages_and_screens()
    {
        foreach (var plan in ExportedPlan.ReadyMade)
        {
            WireChanges(plan with { Calls = plan.Calls.Where(planned => planned.Call is not (CallType.Page or CallType.Screen)).ToEquatableArray() }).ShouldBeEmpty(plan.Name);
        }
    }

    /// <summary>What is lost of what messages are checked by, when the files are read back.</summary>
    private static PlanChange[] WireChanges(Plan plan) => PlanDiff.Between(plan, Read(plan)).Changes
        .Where(change => change.Effects.HasFlag(ChangeEffects.Wire) && change.Rule != DiffRules.DestinationsChanged)
        .ToArray();

    private static Plan Read(Plan plan)
    {
        var set = PlanSet.Create(RudderExport.Write(plan).Select(file => PlanDocument.Parse(file.Name, file.Text)));
        set.Issues.ShouldAllBe(issue => issue.Descriptor.Severity != IssueSeverity.Error && issue.Descriptor != PlanIssues.NotTakenOver);
        return set.Plans.Single();
    }
}
