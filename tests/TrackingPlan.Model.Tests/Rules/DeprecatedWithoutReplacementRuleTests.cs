using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class DeprecatedWithoutReplacementRuleTests
{
    [Fact]
    public void An_event_names_what_takes_its_place()
    {
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid: { [|status|]: deprecated }\n  Order Sent: { status: deprecated, replaced_by: Order Paid }\n").ShouldReport("TP1013", "`Order Paid` is deprecated, and nothing says what takes its place; name it with `replaced_by`.");
        MarkedPlan.Json("""{ "plan": "P", "pages": { "Home": { [|"status"|]: "deprecated" } } }""").ShouldReport("TP1013");
    }

    [Fact]
    public void A_newer_version_takes_the_place_of_an_older_one() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    - { version: 1, status: deprecated }\n    - { version: 2 }\n").ShouldReport("TP1013");

    [Fact]
    public void A_property_says_what_to_use_instead() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid: { properties: { revenue: { [|deprecated|]: true }, tax: { deprecated: use total }, total: number } }\n").ShouldReport("TP1013", "`revenue` is deprecated");

    [Theory]
    [InlineData("status: draft")]
    [InlineData("status: active")]
    [InlineData("properties: { a_b: { deprecated: false } }")]
    public void What_is_not_deprecated_needs_none(string keys) => MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid: {{ {keys} }}\n").ShouldReport("TP1013");
}
