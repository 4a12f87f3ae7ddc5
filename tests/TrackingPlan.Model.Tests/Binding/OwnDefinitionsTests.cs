using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Binding;

public sealed class OwnDefinitionsTests
{
    [Fact]
    public void Each_event_can_have_a_shape_of_one_name()
    {
        var plan = MarkedPlan.Yaml(
            """
            plan: P
            types:
              Product: { properties: { id: integer } }
            events:
              Cart Viewed:
                properties: { product: { $ref: "#/definitions/Product" }, shared: { $ref: "#/types/Product" } }
                definitions:
                  Product: { properties: { sku: string, parent: Product } }
              Order Paid:
                definitions: { Product: { enum: [a, b] } }
                properties: { product: Product }
              Order Sent:
                properties: { product: { $ref: "#/definitions/Product" } }
            """).ShouldBeClean().Plan;

        plan.Types.Select(type => (type.Name, type.Identifier)).ShouldBe([("Product", "Product"), ("Cart Viewed/Product", "CartViewedProduct"), ("Order Paid/Product", "OrderPaidProduct")]);
        plan.Events.Select(planned => planned.Properties.Properties[0].Schema.Reference).ShouldBe(["Cart Viewed/Product", "Order Paid/Product", "Product"]);
        plan.Events[0].Properties.Properties[1].Schema.Reference.ShouldBe("Product");
        plan.Types[1].Schema.Properties[1].Schema.Reference.ShouldBe("Cart Viewed/Product");
    }

    [Fact]
    public void Pages_users_and_versions_have_their_own_too()
    {
        const string Own = "definitions: { A: string }";
        var plan = MarkedPlan.Yaml($"plan: P\nidentify: {{ {Own} }}\npages: {{ Home: {{ {Own} }} }}\nevents:\n  Home:\n    - {{ version: 1, {Own} }}\n    - {{ version: 2, {Own} }}\n").ShouldBeClean().Plan;

        plan.Types.Select(type => type.Name).ShouldBe(["Identify Traits/A", "Home Page/A", "Home V1/A", "Home V2/A"]);
    }

    [Fact]
    public void What_is_wrong_in_one_is_found_in_it()
    {
        MarkedPlan.Yaml("plan: P\nevents:\n  A: { definitions: { B: { properties: { c: [|Nothing|] } } } }\n").ShouldReport("TP0006");
        MarkedPlan.Yaml("plan: P\nevents:\n  A: { definitions: { [|B|]: B } }\n").ShouldReport("TP0008");
        MarkedPlan.Yaml("plan: P\nevents:\n  A: { definitions: { [|string|]: {} } }\n").ShouldReport("TP0009");
        MarkedPlan.Yaml("plan: P\ntypes: { <|A/B|>: string }\nevents:\n  A: { definitions: { [|B|]: string } }\n").ShouldReport("TP0004");
        MarkedPlan.Yaml("plan: P\nevents:\n  A: { definitions: [|[]|] }\n").ShouldReport("TP0003");
    }

    [Fact]
    public void Another_event_does_not_see_it() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  A: { definitions: { B: string } }\n  C: { properties: { d: [|B|] } }\n").ShouldReport("TP0006");
}
