using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class DestinationLimitsRuleTests
{
    private const string FortyOne = "Complimentary Breakfast Voucher Redeeemed";
    private const string Forty = "Complimentary Breakfast Voucher Redeemed";

    [Theory]
    [InlineData("Google Analytics 4")]
    [InlineData("google analytics")]
    [InlineData("GA4")]
    public void A_long_name_is_reported(string destination)
    {
        MarkedPlan.Yaml($"plan: P\nevents:\n  [|{FortyOne}|]: {{ destinations: [Amplitude, {destination}] }}\n").ShouldReport("TP1012", $"has 41 characters, and {destination} takes 40");
        MarkedPlan.Json($$"""{ "plan": "P", "events": { [|"{{FortyOne}}"|]: { "destinations": ["{{destination}}"] } } }""").ShouldReport("TP1012");
    }

    [Fact]
    public void A_name_that_does_not_start_with_a_letter_is_reported() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  [|4K Video Played|]: { destinations: [GA4] }\n").ShouldReport("TP1012", "does not start with a letter");

    [Fact]
    public void More_properties_than_it_takes_are_reported_where_they_start() =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid:\n    destinations: GA4\n    [|properties|]: {{ {Properties(26)} }}\n").ShouldReport("TP1012", "`Order Paid` has 26 properties, and GA4 takes 25");

    [Fact]
    public void Two_names_of_one_destination_are_reported_once() =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  [|{FortyOne}|]: {{ destinations: [GA4, Firebase] }}\n").ShouldReport("TP1012", "and GA4 takes 40");

    [Theory]
    [InlineData(FortyOne, "[Amplitude]")]
    [InlineData(FortyOne, "[]")]
    [InlineData(Forty, "[GA4]")]
    [InlineData("Übung Started", "[GA4]")]
    public void What_is_within_the_limits_or_goes_elsewhere_is_fine(string name, string destinations) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  {name}: {{ destinations: {destinations}, properties: {{ {Properties(25)} }} }}\n").ShouldReport("TP1012");

    [Fact]
    public void An_event_that_names_no_destination_is_left_alone() => MarkedPlan.Yaml($"plan: P\nevents:\n  {FortyOne}: {{}}\n").ShouldReport("TP1012");

    private static string Properties(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"p{(char)('a' + i)}: string"));
}
