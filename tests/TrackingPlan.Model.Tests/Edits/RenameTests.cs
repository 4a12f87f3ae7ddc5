using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Edits;

public sealed class RenameTests
{
    [Theory]
    [InlineData("plan: P\nevents:\n  # paid\n  {-order_paid-}{+Order Paid+}: {} # so\n")]
    [InlineData("plan: P\nevents:\n  {-order_paid-}{+Order Paid+}:\n    properties: { order_paid: string }\n  Order Lost: { status: deprecated, replaced_by: {-order_paid-}{+Order Paid+} }\n")]
    [InlineData("plan: P\nevents:\n  Order Lost:\n    - version: 1\n      status: deprecated\n      replaced_by: {-'order_paid'-}{+'Order Paid'+}\n    - version: 2\n  ? {-\"order_paid\"-}{+\"Order Paid\"+}\n  : why: order_paid\n")]
    [InlineData("plan: P\npages:\n  order_paid: {}\nevents: { {-order_paid-}{+Order Paid+}: { description: order_paid } }\n")]
    [InlineData("{\"plan\":\"P\",\"events\":{\"Order Lost\":{\"status\":\"deprecated\",\"replaced_by\":{-\"order_paid\"-}{+\"Order Paid\"+}},{-\"order\\u005fpaid\"-}{+\"Order Paid\"+}:{\"why\":\"order_paid\"}}}\n")]
    [InlineData("plan: P\nevents:\n  Order Lost:\n    status: deprecated\n    replaced_by: {-order_paid-}{+Order Paid+}\n")]
    public void An_event_is_renamed_with_what_it_replaces(string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.RenameEvent(document.Syntax, "order_paid", "Order Paid"));

    [Theory]
    [InlineData("{-a-}{+\"a: b\"+}", "a: b")]
    [InlineData("{-'a'-}{+'it''s'+}", "it's")]
    [InlineData("{-'a'-}{+\"a\\tb\"+}", "a\tb")]
    [InlineData("{-\"a\"-}{+\"say \\\"it\\\"\"+}", "say \"it\"")]
    [InlineData("{-a-}{+say \"it\"+}", "say \"it\"")]
    public void The_quotes_stay_where_they_are_enough(string key, string newName) =>
        EditMarkup.ShouldEdit($"plan: P\nevents:\n  {key}: {{}}\n", document => PlanEdits.RenameEvent(document.Syntax, "a", newName));

    [Theory]
    [InlineData("{ {-a-}{+\"x, [y\"+}: {} }", "x, [y")]
    [InlineData("{ {-a-}{+\"x:y\"+}: {}, b: { status: deprecated, replaced_by: {-a-}{+\"x:y\"+} } }", "x:y")]
    [InlineData("\n  {-a-}{+x:y+}: { why: \"b\" }", "x:y")]
    public void Brackets_around_a_name_decide_whether_it_needs_quotes(string events, string newName) =>
        EditMarkup.ShouldEdit($"plan: P\nevents: {events}\n", document => PlanEdits.RenameEvent(document.Syntax, "a", newName));

    [Theory]
    [InlineData("plan: P\nevents: { a: {}, b: {} }\n")]
    [InlineData("plan: P\nevents: { c: {} }\n")]
    [InlineData("plan: P\npages: { a: {} }\n")]
    public void An_event_that_is_not_there_or_whose_name_is_taken_stays(string content) =>
        EditMarkup.ShouldNotEdit(content, document => PlanEdits.RenameEvent(document.Syntax, "a", "b"));

    [Theory]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    required: [id, {-orderId-}{+order_id+}] # both\n    properties:\n      # of the order\n      {-orderId-}{+order_id+}: { type: string, description: orderId } # key\n      id: string\n  Order Sent:\n    properties:\n      orderId: string\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties: { {-orderId-}{+order_id+}: string, total: string, inner: { required: [orderId], properties: { orderId: string } } }\n    dependencies: { {-orderId-}{+order_id+}: [total], total: [{-orderId-}{+order_id+}], inner: { required: [{-orderId-}{+order_id+}] } }\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties: { {-orderId-}{+order_id+}: string, total: string }\n    dependentRequired: { {-orderId-}{+order_id+}: [total] }\n    dependentSchemas: { {-orderId-}{+order_id+}: { minProperties: 2 } }\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    anyOf:\n      - required: [{-orderId-}{+order_id+}]\n      - not: { properties: { {-orderId-}{+order_id+}: { minLength: 3 } } }\n    if: { required: [{-orderId-}{+order_id+}] }\n    then: { required: [total] }\n    properties: { {-'orderId'-}{+'order_id'+}: string, total: string }\n")]
    [InlineData("{ \"plan\": \"P\", \"events\": { \"Order Paid\": { \"required\": [{-\"orderId\"-}{+\"order_id\"+}], \"properties\": { {-\"orderId\"-}{+\"order_id\"+}: \"string\" } } } }\n")]
    [InlineData("{\n\t\"plan\": \"P\",\n\t\"events\": {\n\t\t\"Order Paid\": {\n\t\t\t\"properties\": {\n\t\t\t\t{-\"orderId\"-}{+\"order_id\"+}: {}\n\t\t\t}\n\t\t}\n\t}\n}\n")]
    public void A_property_is_renamed_wherever_its_object_speaks_of_it(string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.RenameProperty(document.Syntax, PlanPath.Event("Order Paid"), "orderId", "order_id"));

    [Fact]
    public void A_trait_is_renamed_like_a_property() =>
        EditMarkup.ShouldEdit(
            "plan: P\nidentify:\n  required: [{-zipCode-}{+zip_code+}]\n  traits: { {-zipCode-}{+zip_code+}: string }\n",
            document => PlanEdits.RenameProperty(document.Syntax, PlanPath.Of("identify"), "zipCode", "zip_code"));

    [Theory]
    [InlineData("{ properties: { a: string, b: string } }")]
    [InlineData("{ properties: { a: string }, required: [b] }")]
    [InlineData("{ properties: { a: string }, anyOf: [{ required: [b] }] }")]
    [InlineData("{ required: [a] }")]
    [InlineData("{ properties: { c: { properties: { a: string } } } }")]
    public void A_property_that_is_not_there_or_whose_name_is_taken_stays(string planned) =>
        EditMarkup.ShouldNotEdit($"plan: P\nevents:\n  Order Paid: {planned}\n", document => PlanEdits.RenameProperty(document.Syntax, PlanPath.Event("Order Paid"), "a", "b"));
}
