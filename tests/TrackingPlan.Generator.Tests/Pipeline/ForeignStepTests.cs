using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Pipeline;

/// <summary>The same for the files of other tools, which are translated, and joined with each other, before they are plans.</summary>
public class ForeignStepTests
{
    private static readonly PlanFile Export = new(
        "export.plan.json",
        """
        {
          "name": "Shop",
          "rules": [
            { "type": "TRACK", "key": "Order Paid", "version": 1, "jsonSchema": { "type": "object", "properties": { "properties": { "type": "object", "properties": { "total": { "type": "number" } } } } } },
            { "type": "TRACK", "key": "Order Sent", "version": 1, "jsonSchema": { "type": "object", "properties": { "properties": { "type": "object" } } } }
          ]
        }
        """);

    private static readonly PlanFile RudderPlan = new(
        "plan.plan.yaml",
        """
        version: rudder/v1
        kind: tracking-plan
        metadata: { name: t }
        spec:
          id: t
          display_name: Shop
          rules:
            - { type: event_rule, id: paid-rule, event: "#event:paid", properties: [{ property: "#property:total" }] }
            - { type: event_rule, id: sent-rule, event: "#event:sent" }
        """);

    private static readonly PlanFile RudderEvents = new(
        "events.plan.yaml",
        "version: rudder/v1\nkind: events\nmetadata: { name: e }\nspec: { events: [{ id: paid, name: Order Paid, event_type: track }, { id: sent, name: Order Sent, event_type: track }] }\n");

    private static readonly PlanFile RudderProperties = new(
        "properties.plan.yaml",
        "version: rudder/v1\nkind: properties\nmetadata: { name: p }\nspec: { properties: [{ id: total, name: total, type: number }] }\n");

    [Theory]
    [InlineData("\"number\"", "\"integer\"", "ShopPlan.OrderPaid.g.cs")]
    [InlineData("\"Order Sent\"", "\"Order Lost\"", "ShopPlan.OrderLost.g.cs ShopPlan.ShopTracker.g.cs")]
    [InlineData("\"rules\":", "\n\"rules\":", "")]
    public void An_edit_of_an_export_generates_what_it_is_about(string before, string after, string files) =>
        SecondRun.Of(ProjectOf(Export), ProjectOf(Export.With(before, after))).EmittedFiles.ShouldBe(files.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void An_edit_of_a_property_in_a_catalog_generates_the_event_that_has_it()
    {
        var run = SecondRun.Of(ProjectOf(RudderPlan, RudderEvents, RudderProperties), ProjectOf(RudderPlan, RudderEvents, RudderProperties.With("type: number", "type: integer")));

        run.EmittedFiles.ShouldBe(["ShopPlan.OrderPaid.g.cs"]);
        run.TextOf("ShopPlan.OrderPaid.g.cs").ShouldContain("public long? Total");
    }

    [Fact]
    public void An_edit_of_an_event_in_a_catalog_generates_that_event() =>
        SecondRun.Of(ProjectOf(RudderPlan, RudderEvents, RudderProperties), ProjectOf(RudderPlan, RudderEvents.With("name: Order Sent", "description: Gone., name: Order Sent"), RudderProperties))
            .EmittedFiles.ShouldBe(["ShopPlan.OrderSent.g.cs", "ShopPlan.ShopTracker.g.cs"]);

    [Fact]
    public void A_comment_in_a_catalog_generates_nothing() =>
        SecondRun.Of(ProjectOf(RudderPlan, RudderEvents, RudderProperties), ProjectOf(RudderPlan, RudderEvents.With("kind:", "# moved\nkind:"), RudderProperties)).IsOutputCached.ShouldBeTrue();

    [Fact]
    public void A_catalog_that_is_added_generates_what_waited_for_it()
    {
        var before = ProjectOf(RudderPlan, RudderEvents);

        before.Generate().Diagnostics.ShouldNotBeEmpty();
        var run = SecondRun.Of(before, ProjectOf(RudderPlan, RudderEvents, RudderProperties));

        run.Diagnostics.ShouldBeEmpty();
        run.EmittedFiles.ShouldBe(["ShopPlan.OrderPaid.g.cs"]);
    }

    private static TestProject ProjectOf(params PlanFile[] files) => new() { Files = [.. files] };
}
