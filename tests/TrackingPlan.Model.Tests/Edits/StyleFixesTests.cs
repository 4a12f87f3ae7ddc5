using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Model.Tests.Edits;

public sealed class StyleFixesTests
{
    private const string Snake = "      order_id: string\n      coupon_code: string\n";

    [Theory]
    [InlineData("plan: P\nevents:\n  {-order_paid-}{+Order Paid+}: # paid\n  Order Lost: { status: deprecated, replaced_by: {-order_paid-}{+Order Paid+} }\n")]
    [InlineData("plan: P\ninclude: [ecommerce]\nevents:\n  {-'toast burnt'-}{+'Toast Burnt'+}: {}\n")]
    [InlineData("{ \"plan\": \"P\", \"events\": { {-\"order_paid\"-}{+\"Order Paid\"+}: {} } }\n")]
    public void Events_get_the_name_that_TP1001_suggests(string markup) => EditMarkup.ShouldEdit(markup, document => FixOf(document, "TP1001"));

    [Theory]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    required: [{-giftWrap-}{+gift_wrap+}]\n    properties:\n" + Snake + "      {-giftWrap-}{+gift_wrap+}: boolean # as a gift\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties:\n" + Snake + "      inner:\n        properties: { {-giftWrap-}{+gift_wrap+}: boolean }\n")]
    [InlineData("plan: P\nidentify:\n  traits:\n" + Snake + "      {-giftWrap-}{+gift_wrap+}: boolean\n")]
    [InlineData("plan: P\ntypes:\n  Order:\n    properties:\n" + Snake + "      {-giftWrap-}{+gift_wrap+}: boolean\n")]
    [InlineData("plan: P\ncommon:\n    properties:\n" + Snake + "      {-giftWrap-}{+gift_wrap+}: boolean\nevents:\n  Order Paid: { required: [order_id] }\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    - version: 1\n      properties: { order_id: string, coupon_code: string, {-giftWrap-}{+gift_wrap+}: boolean }\n")]
    [InlineData("{ \"plan\": \"P\", \"events\": { \"Order Paid\": { \"properties\": { \"order_id\": \"string\", \"coupon_code\": \"string\", {-\"giftWrap\"-}{+\"gift_wrap\"+}: {} } } } }\n")]
    public void Properties_get_the_name_that_TP1002_suggests(string markup) => EditMarkup.ShouldEdit(markup, document => FixOf(document, "TP1002"));

    [Theory]
    [InlineData("plan: P\nevents:\n  order_paid: {}\n  Order Paid: {}\n")]
    [InlineData("plan: P\ninclude: [ecommerce]\nevents:\n  order_completed: {}\n")]
    [InlineData("plan: P\nevents:\n  Order Completion: {}\n")]
    public void An_event_stays_where_the_new_name_is_another_event_or_there_is_none(string content) =>
        EditMarkup.ShouldNotEdit(content, document => FixOf(document, "TP1001"));

    [Theory]
    [InlineData("events:\n  A Done:\n    properties:\n" + Snake + "      giftWrap: boolean\n      gift_wrap: boolean\n")]
    [InlineData("events:\n  A Done:\n    patternProperties: { ^gift_: { type: boolean } }\n    properties:\n" + Snake + "      giftWrap: boolean\n")]
    [InlineData("events:\n  A Done:\n    anyOf: [Gift]\n    properties:\n" + Snake + "      giftWrap: boolean\ntypes: { Gift: object }\n")]
    [InlineData("types:\n  Gift:\n    properties:\n" + Snake + "      giftWrap: boolean\n  Order: { allOf: [Gift, { required: [giftWrap] }] }\n")]
    [InlineData("common:\n    properties:\n" + Snake + "      giftWrap: boolean\n      gift_card: string\nevents:\n  A Done: { required: [giftWrap] }\n")]
    [InlineData("common:\n    properties:\n" + Snake + "      giftWrap: boolean\n      gift_card: string\nevents:\n  A Done: { properties: { giftWrap: string } }\n")]
    [InlineData("events:\n  A Done:\n    anyOf: [{ properties: { inner: { required: [giftWrap] } } }]\n    properties:\n" + Snake + "      inner: { properties: { giftWrap: boolean } }\n")]
    public void A_property_stays_where_something_else_speaks_of_it(string content) =>
        EditMarkup.ShouldNotEdit("plan: P\n" + content, document => FixOf(document, "TP1002"));

    [Fact]
    public void Other_issues_and_other_files_are_not_fixed()
    {
        var document = PlanDocument.Parse("a.plan.yaml", "plan: P\nevents:\n  order_paid: {}\n  order_refunded: {}\n  'Button Clicked: Buy Now': {}\n");
        var other = PlanDocument.Parse("b.plan.yaml", "plan: P\nevents:\n  order_paid: {}\n  order_refunded: {}\n  'Button Clicked: Buy Now': {}\n");
        var issues = StyleCheck.Run([document]);

        issues.Select(issue => (issue.Descriptor.Id, IsFixed: StyleFixes.For(document, issue) is not null)).ShouldBe([("TP1001", true), ("TP1001", true), ("TP1004", false)]);
        issues.ShouldAllBe(issue => StyleFixes.For(other, issue) == null);
    }

    /// <summary>The first fix that is offered for one of the rule's issues, of which there is at least one.</summary>
    private static TextEdits? FixOf(PlanDocument document, string id)
    {
        var issues = StyleCheck.Run([document]).Where(issue => issue.Descriptor.Id == id).ToArray();
        issues.ShouldNotBeEmpty();
        return issues.Select(issue => StyleFixes.For(document, issue)).FirstOrDefault(edits => edits is not null);
    }
}
