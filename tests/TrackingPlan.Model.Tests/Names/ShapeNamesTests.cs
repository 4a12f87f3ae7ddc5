using TrackingPlan.Model.Names;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Names;

public sealed class ShapeNamesTests
{
    [Fact]
    public void A_shape_is_named_by_its_path()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid: { properties: { payment: { enum: [a] }, lines: { items: { properties: { sku: string } } } } }\n").ShouldBeClean().Plan;

        var names = ShapeNames.Of(plan);

        names.Nested("OrderPaid", "Payment").ShouldBe("OrderPaidPayment");
        names.Nested("OrderPaidLines", ShapeNames.Item).ShouldBe("OrderPaidLinesItem");
        names.Collisions.ShouldBeEmpty();
    }

    [Fact]
    public void Two_paths_to_one_name_are_told_apart_by_an_underscore()
    {
        var plan = MarkedPlan.Yaml(
            """
            plan: P
            events:
              Order: { properties: { <|paid by|>: { enum: [a] } } }
              Order Paid: { properties: { [|by|]: { enum: [a] } } }
            """);

        plan.ShouldReport("TP0010", "The shape of this value would be called `OrderPaidBy` in C#, which another one is called already");
        var names = ShapeNames.Of(plan.Plan);
        names.Nested("Order", "PaidBy").ShouldBe("Order_PaidBy");
        names.Nested("OrderPaid", "By").ShouldBe("OrderPaid_By");
    }

    [Fact]
    public void An_event_or_type_keeps_its_name_and_the_shape_gives_way()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n  Order: { properties: { [|paid|]: { enum: [a] } } }\n  Order Paid: {}\n");

        plan.ShouldReport("TP0010");
        ShapeNames.Of(plan.Plan).Nested("Order", "Paid").ShouldBe("Order_Paid");
    }

    [Fact]
    public void Each_place_of_a_clash_is_found_in_its_own_file() =>
        MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\nevents:\n  Order: { properties: { <|paid by|>: { enum: [a] } } }\n"),
            ("b.plan.yaml", "plan: P\nevents:\n  Other: {}\n  Order Paid: { properties: { [|by|]: { enum: [a] } } }\n"))
            .ShouldReport("TP0010");
}
