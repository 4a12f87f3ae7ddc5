using System.Text;

namespace TrackingPlan.Runtime.Tests.Messages;

public class IntegrationsTests
{
    [Theory]
    [InlineData("""["Amplitude","Google Analytics"]""", """{"All":false,"Amplitude":true,"Google Analytics":true}""")]
    [InlineData("[]", """{"All":false}""")]
    [InlineData("""["All"]""", """{"All":true}""")]
    [InlineData("""["Amplitude","Amplitude"]""", """{"All":false,"Amplitude":true}""")]
    [InlineData("""["Café & \"Co\" <1>"]""", """{"All":false,"Café & \"Co\" <1>":true}""")]
    public void Destinations_of_the_plan_are_switched_on_and_all_others_off(string destinations, string expected) =>
        Track(destinations).ShouldContain($",\"integrations\":{expected},\"context\":");

    [Fact]
    public void Without_destinations_the_message_says_nothing_about_them()
    {
        Track(null).ShouldNotContain("integrations");
        Wire.Track(tracker => tracker.Track("Not In The Plan")).ShouldNotContain("integrations");
    }

    [Fact]
    public void A_rule_that_can_not_be_compiled_still_names_the_destinations() =>
        Wire.Track(tracker => tracker.FenceMended()).ShouldContain("""
            "integrations":{"All":false,"Amplitude":true}
            """);

    /// <summary>A raw call: it falls under the destinations of the planned event too.</summary>
    private static string Track(string? destinations)
    {
        var rule = destinations is null ? Check.Rule("{}") : $$$"""{"type":"TRACK","key":"Plant Watered","jsonSchema":{},"x-destinations":{{{destinations}}}}""";
        return Wire.Track(tracker => tracker.Track("Plant Watered"), new PlanRules("Garden", null, [PlanRule.Parse(Encoding.UTF8.GetBytes(rule))]));
    }
}
