using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Edits;

public sealed class StyleFixAllTests
{
    [Fact]
    public void All_names_of_a_plan_follow_the_rules_in_the_end_and_the_rest_stays() => Fix("""
        plan: P # a plan
        events:
          order_paid:
            properties: { order_id: string, couponCode: string, gift_card: string }
          'Order Lost': { status: deprecated, replaced_by: order_paid } # alas
          toast-burnt:
            required: [slicesLost]
            properties: { order_id: string, slicesLost: integer, how_bad: string }
        """).ShouldBe(["""
        plan: P # a plan
        events:
          Order Paid:
            properties: { order_id: string, coupon_code: string, gift_card: string }
          'Order Lost': { status: deprecated, replaced_by: Order Paid } # alas
          Toast Burnt:
            required: [slices_lost]
            properties: { order_id: string, slices_lost: integer, how_bad: string }
        """]);

    [Fact]
    public void Of_two_names_that_would_become_one_the_second_stays() => Fix("""
        plan: P
        events:
          order_paid: { properties: { order_id: string, giftCard: string, GiftCard: string, coupon_code: string, some_more: string } }
          order-paid: {}
        """).ShouldBe(["""
        plan: P
        events:
          Order Paid: { properties: { order_id: string, gift_card: string, GiftCard: string, coupon_code: string, some_more: string } }
          order-paid: {}
        """]);

    [Fact]
    public void Other_files_of_the_plan_follow_and_keep_their_own_events() => Fix(
        "plan: P\nevents:\n  order_paid: {}\n  toast_burnt: {}\n",
        "plan: P\nevents:\n  Order Lost: { status: deprecated, replaced_by: order_paid }\n  Toast Burnt: {}\n")
        .ShouldBe([
            "plan: P\nevents:\n  Order Paid: {}\n  toast_burnt: {}\n",
            "plan: P\nevents:\n  Order Lost: { status: deprecated, replaced_by: Order Paid }\n  Toast Burnt: {}\n"]);

    [Fact]
    public void A_file_without_changes_is_the_same_object()
    {
        var project = new[] { PlanDocument.Parse("a.plan.yaml", "plan: A\nevents:\n  order_paid: {}\n"), PlanDocument.Parse("b.plan.yaml", "plan: B\nevents:\n  Order Paid: {}\n") };

        var changed = StyleFixAll.Apply(project);

        changed[0].ShouldNotBeSameAs(project[0]);
        changed[1].ShouldBeSameAs(project[1]);
    }

    [Fact]
    public void It_can_be_stopped() => Should.Throw<OperationCanceledException>(() =>
        StyleFixAll.Apply([PlanDocument.Parse("a.plan.yaml", "plan: A\nevents:\n  order_paid: {}\n")], new CancellationToken(canceled: true)));

    private static IEnumerable<string> Fix(params string[] files) =>
        StyleFixAll.Apply(files.Select((text, index) => PlanDocument.Parse($"{index}.plan.yaml", text)).ToArray()).Select(document => document.Syntax.Text.Content);
}
