using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class MissingOwnerRuleTests
{
    [Fact]
    public void An_event_is_asked_where_most_have_owners()
    {
        MarkedPlan.Yaml("plan: P\nevents:\n  Cart Viewed: { owner: shop }\n  [|Order Paid|]: {}\n  Order Sent: { owner: shop }\n")
            .ShouldReport("TP1007", "`Order Paid` has no `owner`");
        MarkedPlan.Json("""{ "plan": "P", "events": { "Cart Viewed": { "owner": "shop" }, [|"Order Paid"|]: {}, "Order Sent": { "owner": "shop" } } }""").ShouldReport("TP1007");
    }

    [Theory]
    [InlineData("  Cart Viewed: {}\n  Order Paid: {}\n")]
    [InlineData("  Cart Viewed: { owner: shop }\n  Order Paid: {}\n")]
    [InlineData("  Cart Viewed: { owner: shop }\n")]
    [InlineData("")]
    public void A_plan_that_names_few_owners_is_left_alone(string events) => MarkedPlan.Yaml("plan: P\nevents:\n" + events).ShouldReport("TP1007");
}
