using TrackingPlan.Analyzers.Plans;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Plans;

/// <summary>The style rules where people meet them: at the name in the plan file, during a build.</summary>
public class PlanStyleAnalyzerTests
{
    [Theory]
    [InlineData("{|TP1001:Complete Order|}:")]
    [InlineData("{|TP1001:order_completed|}:")]
    [InlineData("{|TP1001:Order Completion|}:")]
    [InlineData("{|TP1001:Completed Order|}:")]
    [InlineData("{|TP1001:\"order completed\"|}:")]
    [InlineData("'Order Completed':")]
    [InlineData("Order Completed:")]
    [InlineData("Signed Up:")]
    [InlineData("Email Link Clicked:")]
    [InlineData("Product Added to Wishlist:")]
    public Task An_event_name_that_is_not_object_action_is_reported_at_the_name(string key) =>
        Verify($"plan: Shop\nevents:\n  Cart Viewed:\n  {key}\n    description: The 🍞 of the matter.\n");

    [Fact]
    public Task Json_plans_are_checked_too() =>
        Verify("{ \"plan\": \"Shop\",\r\n  \"events\": { \"Cart Viewed\": {}, {|TP1001:\"viewCart\"|}: {} } }", "shop.plan.json");

    [Fact]
    public async Task A_name_that_only_needs_its_words_set_apart_comes_with_a_suggestion()
    {
        var found = await Verify("plan: Shop\nevents:\n  {|TP1001:orderCompleted|}:\n");

        found.Single().GetMessage().ShouldContain("did you mean `Order Completed`?");
    }

    [Fact]
    public Task A_broken_plan_is_the_generators_business() => Verify("plan: Shop\nevents: [\n");

    [Fact]
    public Task What_a_comment_suppresses_is_not_reported() =>
        Verify("plan: Shop\nevents:\n  # trackingplan: disable-next-line TP1001 sent so since 2019\n  order_completed:\n  {|TP1001:order_sent|}:\n");

    [Fact]
    public Task Mistakes_in_suppressions_are_reported_in_the_comment() =>
        Verify("plan: Shop\nevents:\n  {|TP1090:# trackingplan: disable-next-line TP1001|}\n  order_completed:\n  # trackingplan: disable-next-line {|TP1091:TP1004|} no value at all\n  Order Sent:\n");

    [Fact]
    public Task A_suppressed_warning_of_the_generator_is_used() =>
        Verify("plan: Shop\nevents:\n  Order Paid:\n    properties:\n      page id: string\n      # trackingplan: disable-next-line TP0010 nobody minds\n      pageId: string\n");

    [Fact]
    public Task So_is_one_that_only_shows_beside_another_file_of_the_plan() => new AnalyzerTest<PlanStyleAnalyzer>()
        .WithPlan("a.plan.yaml", "plan: Shop\nevents:\n  Order Paid:\n")
        .WithPlan("b.plan.yaml", "plan: Shop\nevents:\n  # trackingplan: disable-next-line TP0010 nobody minds\n  # trackingplan: disable-next-line TP1001, TP1009 sent so since 2019\n  Order.Paid:\n")
        .VerifyAsync();

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Verify(string plan, string path = "shop.plan.yaml") =>
        new AnalyzerTest<PlanStyleAnalyzer>().WithPlan(path, plan).VerifyAsync();
}
