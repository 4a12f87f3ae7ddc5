using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Binding;

public sealed class LifeCycleTests
{
    [Theory]
    [InlineData("why: x", EventStatus.Active)]
    [InlineData("status: active", EventStatus.Active)]
    [InlineData("status: draft", EventStatus.Draft)]
    [InlineData("status: deprecated", EventStatus.Deprecated)]
    public void An_event_has_a_status(string keys, EventStatus status) => Bind(keys).Status.ShouldBe(status);

    [Fact]
    public void Another_status_is_reported() =>
        MarkedPlan.Yaml("plan: P\nevents: { A: { status: [|retired|] } }\n").ShouldReport("TP0009", "`status` is `draft`, `active`, `deprecated`, not `retired`.");

    [Fact]
    public void A_deprecated_event_names_the_one_that_replaces_it() =>
        Bind("status: deprecated\n    replaced_by: B\n  B:\n    why: x").ReplacedBy.ShouldBe("B");

    [Theory]
    [InlineData("labels: { priority: high, sprint: 12 }", "priority=high sprint=12")]
    [InlineData("labels: [funnel, checkout]", "funnel= checkout=")]
    [InlineData("labels: funnel", "funnel=")]
    public void Labels_have_values_or_not(string keys, string expected) =>
        string.Join(" ", Bind(keys).Labels.Select(label => $"{label.Key}={label.Value}")).ShouldBe(expected);

    [Fact]
    public void The_value_of_a_label_is_text() =>
        MarkedPlan.Yaml("plan: P\nevents: { A: { labels: { a: [|[b]|] } } }\n").ShouldReport("TP0003");

    [Theory]
    [InlineData("deprecated: true", "")]
    [InlineData("deprecated: use total", "use total")]
    [InlineData("deprecated: false", null)]
    [InlineData("type: string", null)]
    public void A_property_says_what_to_use_instead(string keys, string? deprecation) =>
        Bind($"properties: {{ a: {{ {keys} }} }}").Properties.Properties[0].Schema.Deprecation.ShouldBe(deprecation);

    [Fact]
    public void Another_kind_of_deprecation_is_reported() =>
        MarkedPlan.Yaml("plan: P\nevents: { A: { properties: { a: { deprecated: [|1|] } } } }\n").ShouldReport("TP0003", "`true` is expected here, or text that says what to use instead, not a number.");

    private static PlannedEvent Bind(string keys) => MarkedPlan.Yaml($"plan: P\nevents:\n  A:\n    {keys}\n").ShouldBeClean().Plan.Events[0];
}
