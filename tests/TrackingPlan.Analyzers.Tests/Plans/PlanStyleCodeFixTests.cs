using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using TrackingPlan.Analyzers.Plans;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Plans;

namespace TrackingPlan.Analyzers.Tests.Plans;

/// <summary>The fixes in plan files: other names, and comments that suppress.</summary>
public sealed class PlanStyleCodeFixTests
{
    private const string Comment = "Suppress TP1001 with a comment";

    private static PlanFixTest<PlanStyleAnalyzer, PlanStyleCodeFix> Test => new();

    [Fact]
    public Task An_event_is_renamed_as_the_rule_suggests() => Test
        .WithPlan("shop.plan.yaml", "plan: Shop # ours\r\nevents:\r\n  \"orderPaid\": {}\r\n  Order Sent: { replaced_by: orderPaid, status: deprecated }")
        .ShouldFix("TP1001", "Rename to 'Order Paid'", "shop.plan.yaml", "plan: Shop # ours\r\nevents:\r\n  \"Order Paid\": {}\r\n  Order Sent: { replaced_by: Order Paid, status: deprecated }");

    [Fact]
    public Task Other_files_of_the_plan_that_refer_to_it_follow() => Test
        .WithPlan("old.plan.yaml", "plan: Shop\nevents:\n  Order Sent: { replaced_by: orderPaid, status: deprecated }\n")
        .WithPlan("other.plan.yaml", "plan: Other\nnamespace: Other\nevents:\n  Order Sent: { replaced_by: orderPaid, status: deprecated }\n  # trackingplan: disable-next-line TP1001 theirs\n  orderPaid: {}\n")
        .WithPlan("shop.plan.yaml", "plan: Shop\nevents:\n  orderPaid: {}\n")
        .ShouldFix(
            "TP1001",
            "Rename to 'Order Paid'",
            ("shop.plan.yaml", "plan: Shop\nevents:\n  Order Paid: {}\n"u8.ToArray()),
            ("old.plan.yaml", "plan: Shop\nevents:\n  Order Sent: { replaced_by: Order Paid, status: deprecated }\n"u8.ToArray()));

    [Fact]
    public Task A_property_is_renamed_as_the_rule_suggests() => Test
        .WithPlan("shop.plan.yaml", "plan: Shop\nevents:\n  Order Paid:\n    properties:\n      order_id: string\n      cart_id: string\n      giftWrap: boolean\n")
        .ShouldFix("TP1002", "Rename to 'gift_wrap'", "shop.plan.yaml", "plan: Shop\nevents:\n  Order Paid:\n    properties:\n      order_id: string\n      cart_id: string\n      gift_wrap: boolean\n");

    [Theory]
    [InlineData("complete_order", "Order Paid")] // The rule has no suggestion.
    [InlineData("orderPaid", "Order Paid")] // Another file of the plan has the name.
    public async Task Where_there_is_no_safe_name_the_rule_can_be_suppressed(string name, string elsewhere) => (await Test
        .WithPlan("other.plan.yaml", $"plan: Shop\nevents:\n  {elsewhere}: {{}}\n")
        .WithPlan("shop.plan.yaml", $"plan: Shop\nevents:\n  {name}: {{}}\n")
        .GetTitles("TP1001")).ShouldBe([Comment]);

    [Fact]
    public Task A_comment_leaves_its_end_for_the_reason() => Test
        .WithPlan("shop.plan.yaml", "plan: Shop\r\nevents:\r\n    Order Paid: {}\r\n    complete_order: {}")
        .ShouldFix("TP1001", Comment, "shop.plan.yaml", "plan: Shop\r\nevents:\r\n    Order Paid: {}\r\n    # trackingplan: disable-next-line TP1001\r\n    complete_order: {}");

    [Fact]
    public async Task Json_has_no_comments() => (await Test
        .WithPlan("shop.plan.json", "{ \"plan\": \"Shop\", \"events\": { \"orderPaid\": {} } }")
        .GetTitles("TP1001")).ShouldBe(["Rename to 'Order Paid'"]);

    [Fact]
    public void Editors_ask_for_it_in_files_that_are_not_code() =>
        typeof(PlanStyleCodeFix).GetCustomAttribute<ExportCodeFixProviderAttribute>().ShouldNotBeNull().DocumentKinds.ShouldBe(["AdditionalDocument"]);

    [Fact]
    public void Mistakes_in_comments_are_not_for_comments_to_suppress() => new PlanStyleCodeFix().FixableDiagnosticIds.ShouldNotContain(id => id == "TP1090" || id == "TP1091");
}
