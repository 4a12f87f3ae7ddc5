using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Objects of several kinds are records below an abstract one, where a property tells the kinds apart.</summary>
public class HierarchyTests
{
    private const string Types =
        "Card: { properties: { kind: { const: card, required: true }, last4: { type: string, required: true } } }, "
        + "Invoice: { properties: { kind: { enum: [on invoice], required: true }, days: integer, address: { properties: { city: string } } } }, "
        + "Payment: { oneOf: [Card, Invoice] }, "
        + "Term: { oneOf: [{ properties: { op: { const: add }, left: Term, right: Term }, required: [op] }, { properties: { op: { const: value }, of: number }, required: [op] }] }";

    [Theory]
    [InlineData("a: { oneOf: [Card, Invoice] }", "A = new ThingDoneACard { Last4 = \"4242\" }", """{"a":{"kind":"card","last4":"4242"}}""")]
    [InlineData("a: { anyOf: [Card, Invoice, 'null'], required: true }", "A = null", """{"a":null}""")]
    [InlineData("a: { oneOf: [Card, Invoice] }", "A = new ThingDoneAOnInvoice { Days = 30, Address = new InvoiceAddress { City = \"Bern\" } }", """{"a":{"kind":"on invoice","days":30,"address":{"city":"Bern"}}}""")]
    [InlineData("a: Payment", "A = new PaymentCard { Last4 = \"4242\" }", """{"a":{"kind":"card","last4":"4242"}}""")]
    [InlineData("a: { items: Payment }", "A = [new PaymentCard { Last4 = \"4242\" }, new PaymentOnInvoice()]", """{"a":[{"kind":"card","last4":"4242"},{"kind":"on invoice"}]}""")]
    [InlineData("a: Payment, b: { oneOf: [Invoice, Card] }", "A = new PaymentOnInvoice(), B = new ThingDoneBOnInvoice()", """{"a":{"kind":"on invoice"},"b":{"kind":"on invoice"}}""")]
    [InlineData("a: { properties: { id: string, extra: { properties: { x: string } }, kind: { enum: [p, q] } }, required: [kind], oneOf: [{ properties: { kind: { const: p }, x: integer } }, { properties: { kind: { const: q } } }] }", "A = new ThingDoneAP { Id = \"1\", X = 2, Extra = new ThingDoneAExtra { X = \"y\" } }", """{"a":{"id":"1","extra":{"x":"y"},"kind":"p","x":2}}""")]
    [InlineData("a: Term", "A = new TermAdd { Left = new TermValue { Of = 1 }, Right = new TermAdd() }", """{"a":{"op":"add","left":{"op":"value","of":1},"right":{"op":"add"}}}""")]
    [InlineData("a: { oneOf: [{ properties: { b: string }, required: [b] }, { properties: { c: string }, required: [c] }] }", "A = new System.Text.Json.Nodes.JsonObject { [\"b\"] = \"x\" }", """{"a":{"b":"x"}}""")]
    public void Each_kind_writes_what_it_is(string properties, string values, string json) =>
        Shop.Track(Shop.Plan($"properties: {{ {properties} }}", Types), values).ShouldBe(json);

    [Theory]
    [InlineData("A = new PaymentCard()", "CS9035")]
    [InlineData("A = new Card { Last4 = \"4242\" }", "CS0029")]
    [InlineData("A = new Payment()", "CS0144")]
    [InlineData("A = new PaymentCard { Last4 = \"4242\", Days = 1 }", "CS0117")]
    public void What_is_of_no_kind_is_an_error_of_the_compiler(string values, string error) =>
        Shop.CompilerErrors(Shop.Plan("properties: { a: Payment }", Types), values).ShouldBe([error]);
}
