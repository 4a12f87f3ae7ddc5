using TrackingPlan.Model.Names;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Names;

public sealed class ShapeNamesTests
{
    private static readonly ShapePath OrderPaid = ShapePath.Of("OrderPaid");

    [Fact]
    public void A_shape_is_named_by_its_path()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid: { properties: { payment: { enum: [a] }, lines: { items: { properties: { sku: string } } } } }\n").ShouldBeClean().Plan;

        var names = ShapeNames.Of(plan);

        names.For(OrderPaid.Property("Payment")).ShouldBe("OrderPaidPayment");
        names.For(OrderPaid.Property("Lines").Items()).ShouldBe("OrderPaidLinesItem");
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
        names.For(ShapePath.Of("Order").Property("PaidBy")).ShouldBe("Order_PaidBy");
        names.For(OrderPaid.Property("By")).ShouldBe("OrderPaid_By");
    }

    [Fact]
    public void The_items_of_a_list_and_a_property_called_item_are_told_apart_too()
    {
        var plan = MarkedPlan.Yaml(
            """
            plan: P
            events:
              Order Paid: { properties: { lines: { <|items|>: { properties: { a: string } } } } }
              Order Paid Lines: { properties: { [|item|]: { properties: { b: string } } } }
            """);

        plan.ShouldReport("TP0010");
        var names = ShapeNames.Of(plan.Plan);
        names.For(OrderPaid.Property("Lines").Items()).ShouldBe("OrderPaid_Lines_Item");
        names.For(ShapePath.Of("OrderPaidLines").Property("Item")).ShouldBe("OrderPaidLines_Item");
    }

    [Fact]
    public void An_event_or_type_keeps_its_name_and_the_shape_gives_way()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n  Order: { properties: { [|paid|]: { enum: [a] } } }\n  Order Paid: {}\n");

        plan.ShouldReport("TP0010");
        ShapeNames.Of(plan.Plan).For(ShapePath.Of("Order").Property("Paid")).ShouldBe("Order_Paid");
    }

    [Fact]
    public void A_kind_of_an_object_and_a_property_are_told_apart_too()
    {
        var plan = MarkedPlan.Yaml(
            """
            plan: P
            events:
              Order:
                properties:
                  paid:
                    required: [by]
                    properties: { [|cash|]: { properties: { notes: string } } }
                    oneOf: [<|{ properties: { by: { const: cash } } }|>, { properties: { by: { const: card } } }]
            """);

        plan.ShouldReport("TP0010");
        var paid = ShapePath.Of("Order").Property("Paid");
        var names = ShapeNames.Of(plan.Plan);
        names.For(paid.Property("Cash")).ShouldBe("Order_Paid_Cash");
        names.For(paid.Part("Cash")).ShouldBe("Order_Paid__Cash");
        names.For(paid.Part("Card")).ShouldBe("OrderPaidCard");
    }

    [Fact]
    public void The_cases_of_a_union_give_way_to_an_event()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n  Order: { properties: { paid: { anyOf: [integer, [|{ properties: { a: string } }|]] } } }\n  Order Paid Object: {}\n");

        plan.ShouldReport("TP0010");
        ShapeNames.Of(plan.Plan).For(ShapePath.Of("Order").Property("Paid").Part("Object")).ShouldBe("Order_Paid__Object");
    }

    [Fact]
    public void Each_place_of_a_clash_is_found_in_its_own_file() =>
        MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\nevents:\n  Order: { properties: { <|paid by|>: { enum: [a] } } }\n"),
            ("b.plan.yaml", "plan: P\nevents:\n  Other: {}\n  Order Paid: { properties: { [|by|]: { enum: [a] } } }\n"))
            .ShouldReport("TP0010");
}
