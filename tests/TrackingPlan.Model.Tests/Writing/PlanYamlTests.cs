using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;
using TrackingPlan.Model.Writing;

namespace TrackingPlan.Model.Tests.Writing;

/// <summary>How a plan looks that is written. Each text is in good style already, and comes back as it is.</summary>
public sealed class PlanYamlTests
{
    [Fact]
    public void Short_properties_are_lines_of_a_table_and_long_ones_blocks() => ShouldStay("""
        plan: Toast Shop
        version: 1.4.0
        include: [ecommerce]

        types:
          Browning: { enum: [golden, dark, 1, null] }

        events:
          Toast Burnt:
            description: A toaster burnt a customer's toast, and we own up to it.
            destinations: [Amplitude, Slack]
            labels: { priority: low }
            properties:
              order_id: { type: string, required: true, description: Of the order. }
              browning: Browning
              toaster:
                description: The toaster that did it.
                properties:
                  serial: { type: string, pattern: "^T[0-9]{4}$" }
                  slots:  { type: integer, format: int32, minimum: 1 }
              comment:
                type: string
                description: What the customer says of it, in the words that the shop may print on its front page.
              "#":      integer

          Toast Sold: {}

        """);

    [Fact]
    public void A_long_text_is_folded_and_one_of_several_lines_keeps_them() => ShouldStay("""
        plan: Toast Shop

        events:
          Toast Burnt:
            description: >-
              A toaster burnt a customer's toast, and we own up to it, because burnt toast is the first reason for refunds: this
              shows which toasters to repair, "soon".
            why: |-
              Two reasons:

              - refunds
              - smoke
            owner: "kitchen "

        """);

    [Fact]
    public void Versions_stand_in_a_list_and_own_shapes_below_their_event() => ShouldStay("""
        plan: Toast Shop

        identify:
          traits:
            email: { type: string, required: true, pii: yellow }

        pages:
          Home: {}

        events:
          Toast Burnt:
            - version: 1
              properties: { slices: string }
            - version: 2
              status: draft
              additionalProperties: true
              anyOf: [{ required: [slices] }, { properties: { all: boolean } }]
              properties: { slices: integer, rack: Rack, other: any, never: false }
              definitions:
                Rack: { type: array, items: { type: [string, "null"] } }

        """);

    [Fact]
    public void A_name_that_is_hidden_is_referred_to_by_its_path() => ShouldStay("""
        plan: Toast Shop

        types:
          Rack: { properties: { size: integer } }

        events:
          Toast Burnt:
            properties:
              shared: { $ref: "#/types/Rack" }
              own:    Rack
            definitions:
              Rack: { properties: { wires: integer } }

        """);

    [Fact]
    public void Forced_names_are_said_and_those_that_follow_from_the_others_are_not() => ShouldStay("""
        plan: Toast Shop

        events:
          Toast Burnt:
            csharp: BurntToast
            properties:
              page id: string
              pageId:  string
              page_id: { type: string, csharp: Page }

        """);

    [Fact]
    public void What_a_false_property_requires_is_listed()
    {
        const string Text = """
            plan: Toast Shop

            events:
              Toast Burnt:
                required: [never, inner]
                properties:
                  never: false
                  inner: { type: object, required: [a, b] }

            """;
        ShouldStay(Text);
    }

    [Fact]
    public void Comments_stand_above_what_they_are_about()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n  A:\n    - { version: 1 }\n    - { version: 2, properties: { b: string, c: { properties: { d: string } } } }\n  E: {}\n").Document.Part;
        var (old, current) = (plan.Calls[0], plan.Calls[1]);
        var comments = new Dictionary<PlanPath, string[]>
        {
            [old.Path] = ["the first"],
            [current.Path.Property("c").Property("d")] = ["two", "lines"],
            [plan.Calls[2].Path] = ["empty"],
        };

        PlanYaml.Write(plan, path => comments.GetValueOrDefault(path, [])).ShouldBe("""
            plan: P

            events:
              A:
                - # the first
                  version: 1
                - version: 2
                  properties:
                    b: string
                    c:
                      properties:
                        # two
                        # lines
                        d: string

              # empty
              E: {}

            """);
    }

    private static void ShouldStay(string text)
    {
        var plan = MarkedPlan.Yaml(text).Document;

        plan.Issues.Where(issue => issue.Descriptor.Id != "TP0010").ShouldBeEmpty();
        PlanYaml.Write(plan.Part).ShouldBe(text);
    }
}
