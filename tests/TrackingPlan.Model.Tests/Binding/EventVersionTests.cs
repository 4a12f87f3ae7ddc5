using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Binding;

public sealed class EventVersionTests
{
    [Fact]
    public void Versions_of_an_event_stand_side_by_side_and_the_newest_has_the_plain_name()
    {
        var events = MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    - { version: 2, properties: { total: number } }\n    - { version: 10, properties: { total: string } }\n").ShouldBeClean().Plan.Events;

        events.Select(planned => (planned.Name, planned.Version, planned.Identifier)).ShouldBe([("Order Paid", (int?)2, "OrderPaidV2"), ("Order Paid", 10, "OrderPaid")]);
        events[0].Properties.Properties[0].Schema.Types.ShouldBe(JsonTypes.Number);
        events[1].Properties.Properties[0].Schema.Types.ShouldBe(JsonTypes.String);
    }

    [Fact]
    public void Files_of_a_plan_can_each_have_a_version_and_no_version_is_the_first()
    {
        var events = MarkedPlan.Files(("a.plan.yaml", "plan: P\nevents: { Order Paid: {} }\n"), ("b.plan.yaml", "plan: P\nevents: { Order Paid: { version: 2 } }\n")).ShouldBeClean().Plan.Events;

        events.Select(planned => (planned.Version, planned.Identifier)).ShouldBe([(null, "OrderPaidV1"), ((int?)2, "OrderPaid")]);
        MarkedPlan.Files(("a.plan.yaml", "plan: P\nevents: { <|Order Paid|>: {} }\n"), ("b.plan.yaml", "plan: P\nevents: { [|Order Paid|]: { version: 1 } }\n")).ShouldReport("TP0005");
    }

    [Fact]
    public void A_version_that_a_plan_has_itself_takes_the_place_of_all_that_are_included() =>
        MarkedPlan.Yaml("plan: P\ninclude: [ecommerce]\nevents: { Order Completed: { version: 2 } }\n").ShouldBeClean().Plan.Events
            .Where(planned => planned.Name == "Order Completed").ShouldHaveSingleItem().Version.ShouldBe(2);

    [Theory]
    [InlineData("version: [|two|]", "TP0003", "A whole number is expected here, not text")]
    [InlineData("version: [|1.5|]", "TP0009", "The version of an event's schema is a whole number")]
    [InlineData("version: [|-1|]", "TP0009", "The version of an event's schema is a whole number")]
    [InlineData("version: [|99999999999|]", "TP0009", "The version of an event's schema is a whole number")]
    public void A_version_is_counted(string keys, string id, string message)
    {
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid:\n    {keys}\n").ShouldReport(id, message);
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid:\n    - {{ {keys} }}\n").ShouldReport(id, message);
    }

    [Fact]
    public void Each_version_states_which_it_is_and_each_once()
    {
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    - version: 1\n    - [|why|]: x\n").ShouldReport("TP0009", "each of them states its `version`");
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    - { version: <|1|> }\n    - { version: [|1|] }\n").ShouldReport("TP0004", "Version 1 of `Order Paid` stands here twice");
    }

    [Fact]
    public void What_is_wrong_in_a_version_is_found_in_it() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    - { version: 1, properties: { a: string } }\n    - { version: 2, properties: { a: [|Nothing|] } }\n").ShouldReport("TP0006");

    [Fact]
    public void A_name_is_judged_once_and_a_type_may_change_with_the_version()
    {
        MarkedPlan.Yaml("plan: P\nevents:\n  [|order_paid|]:\n    - { version: 1, properties: { total: string } }\n    - { version: 2, properties: { total: number } }\n").ShouldReport("TP1001");
    }
}
