using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Edits;

public sealed class AddPropertyTests
{
    private static readonly PlanPath Paid = PlanPath.Event("Order Paid");

    [Theory]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties:\n      id: string # key{+\n      total: number+}\n    why: To see.\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties:\n      id: string\n        # of the order{+\n      total: number+}\n      # coupon: string\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties:\n      id:\n        type: string{+\n      total:\n        type: number+}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties:\n      tags: [string]\n      id: { type: string }{+\n      total: number+}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties:\n      id: { type: string }{+\n      total: { type: number }+}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties:\n      a: { type: string }\n\n      id: { type: string }{+\n\n      total: { type: number }+}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: { properties: { id: string{+, total: number+} }, why: x }\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: {properties: {id: {type: string}{+, total: {type: number}+}}}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: { properties: { id: string,{+ total: number,+} } }\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: { properties: {\n      id: string{+,+} # key{+\n      total: number+}\n  } }\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: { properties: {\n      id: string, # key{+\n      total: number,+}\n  } }\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: { properties: {\n      id: string{+,\n      total: number+} } }\n")]
    [InlineData("{\"plan\":\"P\",\"events\":{\"Order Paid\":{\"properties\":{\"id\":\"string\"{+,\"total\":\"number\"+}}}}}\n")]
    [InlineData("{\n \"plan\": \"P\",\n \"events\": { \"Order Paid\": {\n   \"properties\": {\n    \"id\": { \"type\": \"string\" }{+,\n    \"total\": { \"type\": \"number\" }+}\n } } }\n}\n")]
    [InlineData("{\n \"plan\": \"P\",\n \"events\": { \"Order Paid\": {\n   \"properties\": {\n    \"id\": {\n     \"type\": \"string\"\n    }{+,\n    \"total\": {\n     \"type\": \"number\"\n    }+}\n } } }\n}\n")]
    public void It_stands_behind_the_others_and_looks_like_them(string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.AddProperty(document.Syntax, Paid, new NewProperty("total") { Type = "number" }));

    [Theory]
    [InlineData("plan: P\nevents:\n  Order Paid:{+\n    properties:\n      total: number+}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: # today{+\n    properties:\n      total: number+}\n  Order Sent:\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:{- {}-}{+\n    properties:\n      total: number+}\n")]
    [InlineData("plan: P\nevents:\n    Order Paid:\n        why: To see.{+\n        properties:\n            total: number+}\n\n    Order Sent: {}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    why: To see.\n    properties:{- {}-} # none{+\n      total: number+}\n")]
    [InlineData("plan: P\nevents: { Order Paid: {-{}-}{+{ properties: { total: number } }+} }\n")]
    [InlineData("plan: P\nevents: { Order Paid:{+ { properties: { total: number } }+} }\n")]
    [InlineData("{\n  \"plan\": \"P\",\n  \"events\": {\n    \"Order Paid\": {-{}-}{+{\n      \"properties\": {\n        \"total\": \"number\"\n      }\n    }+}\n  }\n}\n")]
    [InlineData("{\n  \"plan\": \"P\",\n  \"events\": {\n    \"Order Paid\": {-null-}{+{\n      \"properties\": {\n        \"total\": \"number\"\n      }\n    }+}\n  }\n}\n")]
    [InlineData("{\n  \"plan\": \"P\",\n  \"events\": {\n    \"Order Paid\": {\n      \"why\": \"x\"{+,\n      \"properties\": {\n        \"total\": \"number\"\n      }+}\n    }\n  }\n}\n")]
    public void The_first_one_brings_its_section(string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.AddProperty(document.Syntax, Paid, new NewProperty("total") { Type = "number" }));

    [Theory]
    [InlineData("types/A", "plan: P\ntypes:\n  A:\n    properties:\n      id: string{+\n      total: number+}\n")]
    [InlineData("common", "plan: P\ncommon:\n  properties:\n    id: string{+\n    total: number+}\n")]
    [InlineData("common", "plan: P\ncommon:{- {}-}{+\n  properties:\n    total: number+}\n")]
    [InlineData("identify", "plan: P\nidentify:{+\n  traits:\n    total: number+}\n")]
    [InlineData("group", "plan: P\ngroup: { traits: { id: string{+, total: number+} } }\n")]
    [InlineData("pages/Home", "plan: P\npages:\n  Home:\n    why: x{+\n    properties:\n      total: number+}\n")]
    [InlineData("types/A/properties/b", "plan: P\ntypes:\n  A:\n    properties:\n      b:\n        properties: { id: string{+, total: number+} }\n")]
    [InlineData("types/A/properties/b", "plan: P\ntypes:\n  A:\n    properties:\n      b: {-object-}{+{ type: object, properties: { total: number } }+}\n")]
    [InlineData("types/A/properties/b/items", "plan: P\ntypes:\n  A:\n    properties:\n      b:\n        type: array\n        items:\n          type: object{+\n          properties:\n            total: number+}\n")]
    public void Every_object_has_properties(string place, string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.AddProperty(document.Syntax, PathOf(place), new NewProperty("total") { Type = "number" }));

    [Fact]
    public void A_version_of_an_event_has_its_own() =>
        EditMarkup.ShouldEdit(
            "plan: P\nevents:\n  Order Paid:\n  -  version: 1\n     properties:\n       id: string{+\n       total: number+}\n  # new\n  -  version: 2\n",
            document => PlanEdits.AddProperty(document.Syntax, document.Part.Events[0].Path, new NewProperty("total") { Type = "number" }));

    [Theory]
    [InlineData("id: string", "total: any", null, null, false)]
    [InlineData("id: string", "total: Money", "Money", null, false)]
    [InlineData("id: string", "total: { type: string, format: date-time }", "string", "date-time", false)]
    [InlineData("id: string", "total: { type: string, required: true }", "string", null, true)]
    [InlineData("id: { enum: [a] }", "total: { type: any, required: true }", null, null, true)]
    public void It_says_what_is_known_of_it(string neighbour, string written, string? type, string? format, bool isRequired) =>
        EditMarkup.ShouldEdit(
            $"plan: P\ntypes: {{ Money: {{ type: number }} }}\nevents:\n  Order Paid:\n    properties:\n      {neighbour}{{+\n      {written}+}}\n",
            document => PlanEdits.AddProperty(document.Syntax, Paid, new NewProperty("total") { Type = type, Format = format, IsRequired = isRequired }));

    [Theory]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties:\n      id: string{+\n      total: { enum: [red, \"a, b\", \"12\"] }+}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties:\n      id:\n        type: string{+\n      total:\n        enum: [red, \"a, b\", \"12\"]+}\n")]
    [InlineData("{ \"plan\": \"P\", \"events\": { \"Order Paid\": { \"properties\": { \"id\": \"string\"{+, \"total\": { \"enum\": [\"red\", \"a, b\", \"12\"] }+} } } } }\n")]
    public void It_lists_its_values(string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.AddProperty(document.Syntax, Paid, new NewProperty("total") { Enum = new[] { "red", "a, b", "12" }.ToEquatableArray() }));

    [Theory]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties: { total: string }\n")]
    [InlineData("plan: P\nevents:\n  Order Sent: {}\n")]
    [InlineData("plan: P\nevents:\n  Order Paid: string\n")]
    [InlineData("plan: P\nevents: { Order Paid }\n")]
    [InlineData("plan: P\nevents:\n  ? Order Paid\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    - version: 1\n    - version: 2\n")]
    [InlineData("plan: P\nevents:\n  Order Paid:\n    properties: []\n")]
    public void Nothing_is_offered_where_it_is_there_or_the_object_is_not(string content) =>
        EditMarkup.ShouldNotEdit(content, document => PlanEdits.AddProperty(document.Syntax, Paid, new NewProperty("total") { Type = "number" }));

    [Theory]
    [InlineData("A")]
    [InlineData("string")]
    [InlineData("true")]
    [InlineData("[object, string]")]
    [InlineData("{ type: A }")]
    [InlineData("{ type: array }")]
    [InlineData("{ $ref: '#/types/A' }")]
    public void What_is_described_elsewhere_is_not_edited_here(string value) =>
        EditMarkup.ShouldNotEdit(
            $"plan: P\ntypes:\n  A: {{}}\n  B: {value}\n",
            document => PlanEdits.AddProperty(document.Syntax, PlanPath.Type("B"), new NewProperty("total")));

    private static PlanPath PathOf(string keys)
    {
        var steps = keys.Split('/');
        return steps.Skip(1).Aggregate(PlanPath.Of(steps[0]), (path, key) => path.Key(key));
    }
}
