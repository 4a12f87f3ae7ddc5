using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class ValueInNameRuleTests
{
    [Theory]
    [InlineData("Read Blog Post - Best Tracking Plans Ever", "track `Read Blog Post` and put `Best Tracking Plans Ever` into a property.")]
    [InlineData("Button Clicked: Buy Now", "track `Button Clicked` and put `Buy Now` into a property.")]
    [InlineData("Button Clicked | Buy Now", "track `Button Clicked` and put `Buy Now` into a property.")]
    [InlineData("Button Clicked – Buy Now", "track `Button Clicked` and put `Buy Now` into a property.")]
    [InlineData("Order Completed (web)", "track `Order Completed` and put `web` into a property.")]
    [InlineData("Order Completed [web]", "track `Order Completed` and put `web` into a property.")]
    [InlineData("order completed: web", "track `Order Completed` and put `web` into a property.")]
    [InlineData("Signed Up (Google)", "track `Signed Up` and put `Google` into a property.")]
    public void A_value_behind_a_whole_name_is_reported_by_this_rule_alone(string name, string message)
    {
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid: {{}}\n  [|'{name}'|]: {{}}\n").ShouldReport("TP1004", message);
        MarkedPlan.Json($$"""{ "plan": "P", "events": { [|"{{name}}"|]: {} } }""").ShouldReport("TP1004");
    }

    [Theory]
    [InlineData("Checkout: Order Completed")]
    [InlineData("Order: Completed")]
    [InlineData("Order - Completed")]
    [InlineData("Order Completed (v2)")]
    [InlineData("Sign-Up Form Shown")]
    [InlineData("Q&A Opened")]
    [InlineData("A/B Test Started")]
    [InlineData("Order Completed:")]
    [InlineData("Order Completed ()")]
    [InlineData("Video Played - Video Paused")]
    [InlineData("Cost: Updated")]
    [InlineData("Input Field - Focus")]
    [InlineData("Saved Search - Open")]
    [InlineData("Left Menu: Home")]
    [InlineData("Payment Failed - Card Declined")]
    public void Prefixes_versions_and_odd_spellings_are_no_values(string name) => ValueInNameRule.Applies(name).ShouldBeFalse();
}
