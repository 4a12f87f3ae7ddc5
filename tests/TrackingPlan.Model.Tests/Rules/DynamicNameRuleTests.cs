using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class DynamicNameRuleTests
{
    [Theory]
    [InlineData("User Signed Up (11-01-2019)", "the date `11-01-2019`")]
    [InlineData("User Signed Up 2019-11-01", "the date `2019-11-01`")]
    [InlineData("User Signed Up 1.11.2019", "the date `1.11.2019`")]
    [InlineData("User Signed Up 11/01/19", "the date `11/01/19`")]
    [InlineData("Order 12345 Completed", "the number `12345`")]
    [InlineData("Order #123 Completed", "the number `#123`")]
    [InlineData("order_12345_completed", "the number `12345`")]
    [InlineData("Order 6fa459ea-ee8a-3ca4-894e-db77e160355e Completed", "the identifier `6fa459ea-ee8a-3ca4-894e-db77e160355e`")]
    [InlineData("Commit 27d20a1f4 Pushed", "the identifier `27d20a1f4`")]
    [InlineData("Order {id} Completed", "the placeholder `{id}`")]
    [InlineData("{0} Completed", "the placeholder `{0}`")]
    [InlineData("Order ${id} Completed", "the placeholder `{id}`")]
    [InlineData("Order <name> Completed", "the placeholder `<name>`")]
    [InlineData("Order %s Completed", "the placeholder `%s`")]
    [InlineData("Order $id Completed", "the placeholder `$id`")]
    public void A_name_with_a_value_in_it_is_reported_by_this_rule_alone(string name, string message)
    {
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid: {{}}\n  [|\"{name}\"|]: {{}}\n").ShouldReport("TP1003", $"`{name}` has {message} in it");
        MarkedPlan.Json($$"""{ "plan": "P", "events": { [|"{{name}}"|]: {} } }""").ShouldReport("TP1003");
    }

    [Theory]
    [InlineData("4K Video Played")]
    [InlineData("Step 2 Completed")]
    [InlineData("Form 1040 Submitted")]
    [InlineData("Top 100 Viewed")]
    [InlineData("24/7 Support Requested")]
    [InlineData("A/B Test Started")]
    [InlineData("Version 1.2.3 Installed")]
    [InlineData("50% Discount Applied")]
    [InlineData("Facade Decoded")]
    [InlineData("Defaced Feedback Added")]
    [InlineData("Deadbeef Cooked")]
    [InlineData("IPv6 Enabled")]
    [InlineData("Area 51 Visited")]
    [InlineData("#1 Fan Badge Earned")]
    [InlineData("50-30-20 Budget Opened")]
    [InlineData("4-7-8 Breathing Started")]
    [InlineData("24-7-365 Support Opened")]
    [InlineData("2024-25 Season Started")]
    [InlineData("A$AP Playlist Played")]
    public void Numbers_that_belong_to_a_name_are_fine(string name) => DynamicNameRule.Applies(name).ShouldBeFalse();

    [Theory]
    [InlineData("$pageview")]
    [InlineData("$autocapture")]
    public void A_dollar_sign_in_front_marks_names_of_vendors(string name) => DynamicNameRule.Applies(name).ShouldBeFalse();

    [Theory]
    [InlineData("{")]
    [InlineData("<")]
    [InlineData("0")]
    [InlineData("a0")]
    [InlineData("1-1-")]
    [InlineData("$")]
    public void A_long_name_takes_no_long_time(string part) =>
        Soon.Run(TimeSpan.FromSeconds(2), () => DynamicNameRule.Applies(string.Concat(Enumerable.Repeat(part, 500)) + "!"));
}
