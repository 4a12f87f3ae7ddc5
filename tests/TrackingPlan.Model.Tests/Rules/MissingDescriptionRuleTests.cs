using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class MissingDescriptionRuleTests
{
    [Fact]
    public void An_event_is_asked_where_most_are_described()
    {
        MarkedPlan.Yaml("plan: P\nevents:\n  Cart Viewed: { description: x }\n  [|Order Paid|]: {}\n  Order Sent: { description: x }\n")
            .ShouldReport("TP1006", "The event `Order Paid` has no `description`");
        MarkedPlan.Json("""{ "plan": "P", "events": { "Cart Viewed": { "description": "x" }, [|"Order Paid"|]: { "description": " " }, "Order Sent": { "description": "x" } } }""")
            .ShouldReport("TP1006");
    }

    [Fact]
    public void A_property_is_asked_where_most_are_described_in_any_depth() =>
        MarkedPlan.Yaml(
            """
            plan: P
            types:
              Product:
                properties:
                  sku: { type: string, description: x }
                  [|price|]: number
            events:
              Order Paid:
                properties:
                  total: { type: number, description: x }
                  product: Product
                  products: { type: array, items: Product }
                  coupon: { type: string, description: x }
                  gift: { description: x, properties: { text: { type: string, description: x }, [|paper|]: string } }
            """).ShouldReport("TP1006", "The property `paper` has no `description`");

    [Theory]
    [InlineData("  Cart Viewed: {}\n  Order Paid: {}\n")]
    [InlineData("  Cart Viewed: { description: x }\n  Order Paid: {}\n")]
    [InlineData("  Cart Viewed: { description: x, properties: { total: number, sku: string } }\n")]
    [InlineData("  Cart Viewed: { properties: { total: { type: number, description: x }, sku: string } }\n")]
    public void A_terse_plan_is_left_alone(string events) => MarkedPlan.Yaml("plan: P\nevents:\n" + events).ShouldReport("TP1006");

    [Fact]
    public void A_name_that_only_required_has_is_no_place_for_words() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid: { required: [id], properties: { total: { type: number, description: x }, sku: { type: string, description: x } } }\n").ShouldReport("TP1006");
}
