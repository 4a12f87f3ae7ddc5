using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class ObjectActionRuleTests
{
    public static TheoryData<string> EcommerceNames => new(ReadyMadePlans.Find("ecommerce")!.Part.Events.Select(planned => planned.Name));

    [Theory]
    [MemberData(nameof(EcommerceNames))]
    [InlineData("Order Completed")]
    [InlineData("Signed Up")]
    [InlineData("Email Link Clicked")]
    [InlineData("Account Signed Up")]
    [InlineData("Product Added to Wishlist")]
    [InlineData("Product Added To Wishlist")]
    [InlineData("Article Read")]
    [InlineData("Message Sent")]
    [InlineData("iPhone App Opened")]
    [InlineData("User Logged In with Google")]
    [InlineData("Payment Info Entered")]
    [InlineData("4K Video Played")]
    [InlineData("A/B Test Started")]
    [InlineData("Sign-Up Form Shown")]
    [InlineData("Q&A Opened")]
    [InlineData("Menü Geöffnet Opened")]
    [InlineData("Trial Ended")]
    [InlineData("Account Added User")]
    [InlineData("Unsubscribed")]
    [InlineData("Video Content Playing")]
    [InlineData("Email Marked as Spam")]
    public void A_name_of_object_and_action_follows(string name)
    {
        ObjectActionRule.Follows(name).ShouldBeTrue();
        MarkedPlan.Yaml($"plan: P\nevents:\n  {name}: {{}}\n").ShouldReport("TP1001");
    }

    [Theory]
    [InlineData("Complete Order", "such as `Order Completed`.")]
    [InlineData("order_completed", "did you mean `Order Completed`?")]
    [InlineData("order-completed", "did you mean `Order Completed`?")]
    [InlineData("orderCompleted", "did you mean `Order Completed`?")]
    [InlineData("OrderCompleted", "did you mean `Order Completed`?")]
    [InlineData("Order Completion", "such as `Order Completed`.")]
    [InlineData("Completed Order", "such as `Order Completed`.")]
    [InlineData("ORDER", "such as `Order Completed`.")]
    [InlineData("order completed", "did you mean `Order Completed`?")]
    [InlineData("Order completed", "did you mean `Order Completed`?")]
    [InlineData("Order  Completed", "did you mean `Order Completed`?")]
    [InlineData("Order_Completed", "did you mean `Order Completed`?")]
    [InlineData("Order: Completed", "did you mean `Order Completed`?")]
    [InlineData("product added to wishlist", "did you mean `Product Added to Wishlist`?")]
    [InlineData("Speed", "such as `Order Completed`.")]
    [InlineData("Product Feed", "such as `Order Completed`.")]
    [InlineData("Completed", "such as `Order Completed`.")]
    [InlineData("Viewed Suggested Product", "such as `Order Completed`.")]
    [InlineData("Playing", "such as `Order Completed`.")]
    [InlineData("Viewed Product Category", "such as `Order Completed`.")]
    [InlineData("-", "such as `Order Completed`.")]
    [InlineData("🎉", "such as `Order Completed`.")]
    [InlineData("5", "such as `Order Completed`.")]
    public void A_name_that_does_not_is_reported_with_its_quotes(string name, string message)
    {
        ObjectActionRule.Follows(name).ShouldBeFalse();
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid: {{}}\n  [|'{name}'|]:\n    why: x\n").ShouldReport("TP1001", $"`{name}` is not Object-Action in Title Case")
            [0].Message.ShouldEndWith(message, Case.Sensitive);
        MarkedPlan.Yaml($"plan: P\nevents:\n  [|\"{name}\"|]: {{}}\n").ShouldReport("TP1001");
        MarkedPlan.Json($$"""{ "plan": "P", "events": { "Order Paid": {}, [|"{{name}}"|]: {} } }""").ShouldReport("TP1001");
    }

    [Theory]
    [InlineData("Order Completed ")]
    [InlineData(" Order Completed")]
    [InlineData(" ")]
    [InlineData("Order\\tCompleted")]
    [InlineData("Order\\u00A0Completed")]
    public void White_space_that_is_not_seen_is_reported(string name) =>
        MarkedPlan.Json($$"""{ "plan": "P", "events": { [|"{{name}}"|]: {} } }""").ShouldReport("TP1001");

    [Fact]
    public void A_suggestion_follows_the_convention_itself() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  [|\"Order Completed \"|]: {}\n").ShouldReport("TP1001", "did you mean `Order Completed`?");

    [Fact]
    public void Each_event_is_reported_for_itself() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  [|a|]: {}\n  Order Paid: {}\n  [|b|]: {}\n").ShouldReport("TP1001");

    [Fact]
    public void A_file_with_syntax_errors_is_checked_as_far_as_it_can_be_read() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  a:\n    why: \"x\n  [|b|]: {}\n").ShouldReport("TP1001");

    [Fact]
    public void Names_are_compared_in_the_invariant_culture() => ObjectActionRule.Follows("ITEM ADDED").ShouldBeTrue();
}
