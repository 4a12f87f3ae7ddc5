using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class ViewEventRuleTests
{
    [Theory]
    [InlineData("Page Viewed", "page")]
    [InlineData("Page View", "page")]
    [InlineData("page_view", "page")]
    [InlineData("Pageview", "page")]
    [InlineData("Viewed Page", "page")]
    [InlineData("Screen Viewed", "screen")]
    [InlineData("screenView", "screen")]
    public void A_view_of_any_page_or_screen_is_reported_by_this_rule_alone(string name, string call)
    {
        MarkedPlan.Yaml($"plan: P\nevents:\n  [|{name}|]: {{}}\n").ShouldReport("TP1011", $"`{name}` is what the `{call}` call is for");
        MarkedPlan.Json($$"""{ "plan": "P", "events": { [|"{{name}}"|]: {} } }""").ShouldReport("TP1011");
    }

    [Theory]
    [InlineData("Product Viewed")]
    [InlineData("Pricing Page Viewed")]
    [InlineData("Page Viewed Twice")]
    [InlineData("Splash Screen Viewed")]
    [InlineData("Page Shared")]
    public void A_view_of_something_certain_is_fine(string name) => MarkedPlan.Yaml($"plan: P\nevents:\n  {name}: {{}}\n").ShouldReport("TP1011");

    [Fact]
    public void A_name_that_a_vendor_asks_for_is_fine() => ViewEventRule.Applies("$pageview").ShouldBeFalse();
}
