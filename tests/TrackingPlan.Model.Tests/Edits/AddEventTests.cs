using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Edits;

public sealed class AddEventTests
{
    [Theory]
    [InlineData("plan: P\nevents:\n  Cart Viewed: {}{+\n  Order Sent: {}+}\n")]
    [InlineData("plan: P\nevents:\n  Cart Viewed:{+\n  Order Sent: {}+}\n")]
    [InlineData("plan: P\nevents:\n  Cart Viewed: # why\n    properties: { a: string } # end{+\n  Order Sent: {}+}\n")]
    [InlineData("plan: P\nevents:\n    Cart Viewed: {}{+\n    Order Sent: {}+}\n\n# the end\n")]
    [InlineData("plan: P\nevents:\n  Cart Viewed:\n    why: To see.\n    # more of carts{+\n  Order Sent: {}+}\n# of the plan\n")]
    [InlineData("plan: P\nevents:\n  Cart Viewed: {}\n\n  Toast Eaten: {}{+\n\n  Order Sent: {}+}\n\ntypes: {}\n")]
    [InlineData("plan: P\nevents:\n  Cart Viewed:\n    why: |\n      Two\n      # lines{+\n  Order Sent: {}+}\n\n\ntypes: {}\n")]
    [InlineData("plan: P\nevents:\n  Cart Viewed:\n    why: |+\n      Two\n\n\n{+  Order Sent: {}\n+}types: {}\n")]
    [InlineData("plan: P\nevents:\n  Cart Viewed:\n    - version: 1\n    - version: 2\n      required:\n      - a{+\n  Order Sent: {}+}\n")]
    public void It_stands_behind_the_last_one(string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.AddEvent(document.Syntax, "Order Sent"));

    [Theory]
    [InlineData("plan: P\nevents:\n  Order Paid: {}{+\n  Order Sent: {}+}\n  Cart Viewed: {}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: {}\n  Order Lost:\n    why: To find it.{+\n  Order Sent: {}+}\n  # of carts\n  Cart Viewed: {}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: {}{+\n\n  Order Sent: {}+}\n\n  # of carts\n  Cart Viewed: {}\n")]
    [InlineData("plan: P\nevents: { Order Paid: {},{+ Order Sent: {},+} Cart Viewed: {} }\n")]
    [InlineData("plan: P\nevents: {\n  Order Paid: {}, # paid{+\n  Order Sent: {},+}\n  Cart Viewed: {} }\n")]
    [InlineData("{\n  \"plan\": \"P\",\n  \"events\": {\n    \"order_paid\": {},{+\n    \"Order Sent\": {},+}\n    \"Cart Viewed\": {}\n  }\n}\n")]
    public void It_stands_behind_those_of_the_same_object(string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.AddEvent(document.Syntax, "Order Sent"));

    [Theory]
    [InlineData("plan: P{+\nevents:\n  Order Sent: {}+}\n")]
    [InlineData("# of the shop\nplan: P # name\n\ntypes:\n    A: string\n    # no B{+\n\nevents:\n    Order Sent: {}+}\n\n# end\n")]
    [InlineData("plan: P\nevents:{+\n  Order Sent: {}+}\ntypes: {}\n")]
    [InlineData("plan: P\nevents: # none yet{+\n  Order Sent: {}+}\ntypes: {}\n")]
    [InlineData("plan: P\nevents:\n  # none yet{+\n  Order Sent: {}+}\ntypes: {}\n")]
    [InlineData("plan: P\nevents:{- {}-} # none yet{+\n  Order Sent: {}+}\n")]
    [InlineData("plan: P\nevents:{- null-}{+\n  Order Sent: {}+}\ncommon: {}\n")]
    [InlineData("plan: P\nevents: # none yet\n  {-{}-}{+{ Order Sent: {} }+}\n")]
    [InlineData("{\"plan\":\"P\"{+,\"events\":{\"Order Sent\":{}}+}}\n")]
    [InlineData("{ \"plan\": \"P\"{+, \"events\": { \"Order Sent\": {} }+} }\n")]
    [InlineData("{ \"plan\": \"P\", \"events\": {-{}-}{+{ \"Order Sent\": {} }+} }\n")]
    [InlineData("{\n\t\"plan\": \"P\"{+,\n\t\"events\": {\n\t\t\"Order Sent\": {}\n\t}+}\n}\n")]
    [InlineData("{\n    \"plan\": \"P\",\n    \"events\": {-{ }-}{+{\n        \"Order Sent\": {}\n    }+}\n}\n")]
    public void The_first_one_brings_its_section(string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.AddEvent(document.Syntax, "Order Sent"));

    [Theory]
    [InlineData("plan: P\nevents:\n  Order Paid: {}{+\n  Order Sent:\n    description: \"It left: today\"\n    properties:\n      order_id: string\n      weight: { type: number, format: decimal, required: true }+}\n")]
    [InlineData("plan: P\nevents:\n   Order Paid:\n      properties:\n         id:\n            type: string{+\n   Order Sent:\n      description: \"It left: today\"\n      properties:\n         order_id:\n            type: string\n         weight:\n            type: number\n            format: decimal\n            required: true+}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties: {id: {type: string}}{+\n  Order Sent:\n    description: \"It left: today\"\n    properties: {order_id: {type: string}, weight: {type: number, format: decimal, required: true}}+}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: { why: To see. }{+\n  Order Sent: { description: \"It left: today\", properties: { order_id: string, weight: { type: number, format: decimal, required: true } } }+}\n")]
    [InlineData("{\"plan\":\"P\",\"events\":{\"Order Paid\":{\"properties\":{\"id\":{\"type\":\"string\"}}}{+,\"Order Sent\":{\"description\":\"It left: today\",\"properties\":{\"order_id\":{\"type\":\"string\"},\"weight\":{\"type\":\"number\",\"format\":\"decimal\",\"required\":true}}}+}}}\n")]
    [InlineData("{\n  \"plan\": \"P\",\n  \"events\": {\n    \"Order Paid\": {\n      \"properties\": {\n        \"id\": \"string\"\n      }\n    }{+,\n    \"Order Sent\": {\n      \"description\": \"It left: today\",\n      \"properties\": {\n        \"order_id\": \"string\",\n        \"weight\": { \"type\": \"number\", \"format\": \"decimal\", \"required\": true }\n      }\n    }+}\n  }\n}\n")]
    public void Its_properties_look_like_those_of_its_neighbour(string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.AddEvent(
            document.Syntax,
            "Order Sent",
            "It left: today",
            new NewProperty("order_id") { Type = "string" },
            new NewProperty("weight") { Type = "number", Format = "decimal", IsRequired = true }));

    [Theory]
    [InlineData("|")]
    [InlineData(">")]
    [InlineData("|-")]
    [InlineData("|+")]
    [InlineData("|2+")]
    [InlineData(">+ # kept")]
    public void A_text_in_front_keeps_its_line_breaks(string style)
    {
        foreach (var end in new[] { "", "\n", "\n\n", "\n\n\n", "\n  \n", "\n# end", "\n\n# end\n", "\ntypes: {}\n", "\n\n\ntypes: {}" })
        {
            var plan = PlanDocument.Parse("test.plan.yaml", $"plan: P\nevents:\n  Cart Viewed:\n    why: {style}\n      Two\n      lines{end}");
            var edits = PlanEdits.AddEvent(plan.Syntax, "Order Sent");

            // A text that ends with the file has no line break at its end, and would get one.
            (edits is null).ShouldBe(end.Length == 0 && style != "|-");
            if (edits is not null)
            {
                var after = PlanDocument.Parse(plan.Path, edits.Apply(plan.Syntax.Text.Content));
                after.Part.Events.Select(planned => (planned.Name, planned.Why)).ShouldBe([("Cart Viewed", plan.Part.Events[0].Why), ("Order Sent", null)], $"{style} {end.Replace("\n", "\\n")}");
            }
        }
    }

    [Theory]
    [InlineData("Order Sent", "Order Sent")]
    [InlineData("Don't Panic", "Don't Panic")]
    [InlineData("Café & Bar (2)", "Café & Bar (2)")]
    [InlineData("a:b", "a:b")]
    [InlineData("null", "\"null\"")]
    [InlineData("12", "\"12\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("a ", "\"a \"")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("#a", "\"#a\"")]
    [InlineData("say \"it\"\\\n", "\"say \\\"it\\\"\\\\\\n\"")]
    [InlineData("🍞", "\"🍞\"")]
    public void A_name_is_in_quotes_where_YAML_needs_them(string name, string spelling) =>
        EditMarkup.ShouldEdit($"plan: P\nevents:\n  Toast Burnt: {{}}{{+\n  {spelling}: {{}}+}}\n", document => PlanEdits.AddEvent(document.Syntax, name));

    [Theory]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("a:b", "\"a:b\"")]
    [InlineData("What?", "\"What?\"")]
    [InlineData("Order Sent", "Order Sent")]
    public void In_brackets_it_needs_them_more_often(string name, string spelling) =>
        EditMarkup.ShouldEdit($"plan: P\nevents: {{ Toast Burnt: {{}}{{+, {spelling}: {{}}+}} }}\n", document => PlanEdits.AddEvent(document.Syntax, name));

    [Theory]
    [InlineData("plan: P\nevents:\n  Order Sent: {}\n")]
    [InlineData("plan: P\nevents: []\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: \"x\n")]
    [InlineData("plan: P\nevents:\n  A: {}\n  A: {}\n")]
    [InlineData("plan: P\revents: {}\r")]
    [InlineData("")]
    [InlineData("""{ "display_name": "P", "rules": { "events": [] } }""")]
    public void Nothing_is_offered_where_it_is_there_or_the_file_is_not_ours_to_edit(string content) =>
        EditMarkup.ShouldNotEdit(content, document => PlanEdits.AddEvent(document.Syntax, "Order Sent"));

    [Theory]
    [InlineData("")]
    [InlineData("<<")]
    [InlineData("half")]
    public void No_event_has_a_name_that_the_reader_refuses(string name) =>
        EditMarkup.ShouldNotEdit("plan: P\n", document => PlanEdits.AddEvent(document.Syntax, name == "half" ? "half \uD83C" : name));

    [Fact]
    public void No_event_has_two_properties_of_one_name() =>
        EditMarkup.ShouldNotEdit("plan: P\n", document => PlanEdits.AddEvent(document.Syntax, "Order Sent", null, new NewProperty("a"), new NewProperty("a")));
}
