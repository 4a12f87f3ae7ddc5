using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class NumberedPropertiesRuleTests
{
    [Fact]
    public void The_second_of_two_is_reported_with_the_first_beside_it()
    {
        MarkedPlan.Yaml("plan: P\nevents:\n  Plan Selected:\n    properties:\n      <|feature_1|>: string\n      [|feature_2|]: string\n      feature_3: string\n")
            .ShouldReport("TP1005", "`feature_1` and `feature_2` number the items of a list; plan one property of `type: array` instead.");
        MarkedPlan.Json("""{ "plan": "P", "events": { "Plan Selected": { "properties": { <|"feature1"|>: "string", [|"feature2"|]: "string" } } } }""")
            .ShouldReport("TP1005");
    }

    [Fact]
    public void Numbers_may_start_at_0_and_stand_in_any_order_and_depth() =>
        MarkedPlan.Yaml("plan: P\ntypes:\n  Quiz:\n    properties: { [|answer-1|]: string, <|answer-0|>: string }\nevents: {}\n").ShouldReport("TP1005");

    [Theory]
    [InlineData("feature_1: string")]
    [InlineData("feature_1: string, feature_2: number")]
    [InlineData("feature_2: string, feature_3: string")]
    [InlineData("ipv4: string, ipv6: string")]
    [InlineData("latency_p50: number, latency_p95: number")]
    [InlineData("day_1: number, day_7: number, day_30: number")]
    [InlineData("x1: number, x2: number")]
    [InlineData("h1: string, h2: string")]
    [InlineData("address_line_1: string, address_line_2: string")]
    [InlineData("address1: string, address2: string")]
    [InlineData("street_1: string, street_2: string")]
    [InlineData("dimension1: string, dimension2: string")]
    [InlineData("eVar1: string, eVar2: string")]
    [InlineData("feature_1: string, other: { properties: { feature_2: string } }")]
    [InlineData("feature_1: string, feature_99999999999999999999: string")]
    [InlineData("'1': string, '2': string")]
    public void Other_numbers_are_fine(string properties) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  Plan Selected:\n    properties: {{ {properties} }}\n").ShouldReport("TP1005");

    [Fact]
    public void Numbers_in_two_events_are_no_list() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Plan Selected:\n    properties: { feature_1: string }\n  Plan Changed:\n    properties: { feature_2: string }\n").ShouldReport("TP1005");
}
