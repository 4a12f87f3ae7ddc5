using System.Text;
using System.Text.Json;

namespace TrackingPlan.Runtime.Tests.Policy;

/// <summary>What leaves the tracker under each setting, byte for byte.</summary>
public class PolicyTests
{
    private const string Rules = """
        {"type":"TRACK","key":"Order Paid","jsonSchema":{"properties":{"properties":{"type":"object","properties":{
            "id":{"type":"string"},
            "total":{"type":"number"},
            "code":{"type":"string","minLength":3,"pattern":"^[A-Z]*$"},
            "tags":{"type":"array","items":{"type":"string"}},
            "lines":{"type":"array","items":{"type":"object","properties":{"sku":{"type":"string"},"price":{"type":"number"}},"required":["sku"]}},
            "address":{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}
        },"required":["id"]}}}}
        """;

    private static readonly CallPolicy OmitsAll = new() { UnplannedProperties = PolicyAction.Omit, SchemaViolations = PolicyAction.Omit };

    [Theory]
    [InlineData("""{"id":"1","total":"x"}""", """{"id":"1"}""")]
    [InlineData("""{"total":"x","id":"1"}""", """{"id":"1"}""")]
    [InlineData("""{"other":1,"id":"1","more":{"a":2}}""", """{"id":"1"}""")]
    [InlineData("""{ "id" : "1" , "total" : "x" , "tags" : [ "a" ] }""", """{ "id" : "1" , "tags" : [ "a" ] }""")]
    [InlineData("""{"id":"1","tags":["a",5]}""", """{"id":"1"}""")]
    [InlineData("""{"id":"1","code":"x"}""", """{"id":"1"}""")]
    [InlineData("""{"id":"1","tags":[5,"a",6]}""", """{"id":"1"}""")]
    [InlineData("""{"id":"1","address":{"odd":1}}""", """{"id":"1"}""")]
    [InlineData("""{"id":"1","lines":[{"sku":"a","price":1},{"sku":"b","price":"x","odd":2}]}""", """{"id":"1","lines":[{"sku":"a","price":1},{"sku":"b"}]}""")]
    [InlineData("""{"id":"1","lines":[{"sku":"a"},{"sku":5}]}""", """{"id":"1"}""")]
    [InlineData("""{"id":"1","address":{}}""", """{"id":"1"}""")]
    [InlineData("""{"id":"1","address":{"city":5}}""", """{"id":"1"}""")]
    [InlineData("""{"id":"\u0031","to\u0074al":"x"}""", """{"id":"\u0031"}""")]
    public void What_breaks_the_plan_is_left_out_and_the_rest_stays_as_it_is(string properties, string expected)
    {
        var decision = Apply(properties, new TrackingPolicy { Track = OmitsAll });

        PropertiesOf(decision).ShouldBe(expected);
        Encoding.UTF8.GetString(decision.Message.Span).ShouldStartWith(Message(expected)[..^3]);
        Validator.Validate(decision.Message.Span).ShouldBeEmpty();
        decision.Violations.ShouldAllBe(violation => violation.Action == PolicyAction.Omit);
    }

    [Theory]
    [InlineData("""{"total":1}""")]
    [InlineData("""{"id":5,"total":1}""")]
    [InlineData("5")]
    public void A_message_that_can_not_be_mended_is_blocked(string properties)
    {
        var decision = Apply(properties, new TrackingPolicy { Track = OmitsAll });

        decision.Action.ShouldBe(PolicyAction.Block);
        decision.Message.IsEmpty.ShouldBeTrue();
        decision.Violations.ShouldAllBe(violation => violation.Action == PolicyAction.Block);
    }

    [Theory]
    [InlineData("""{"id":"1","total":"x","\ud800":1}""")]
    [InlineData("""{"id":"1","total":"\ud800"}""")]
    [InlineData("""{"id":"1","id":"2"}""")]
    [InlineData("""{"id":"1","id":5}""")]
    public void No_message_makes_it_throw_and_what_is_sent_is_valid(string properties)
    {
        var decision = Apply(properties, new TrackingPolicy { Track = OmitsAll });

        if (decision.Action == PolicyAction.Omit)
        {
            Validator.Validate(decision.Message.Span).ShouldBeEmpty();
        }
        else
        {
            decision.Action.ShouldBe(PolicyAction.Block);
        }
    }

    [Fact]
    public void A_place_that_can_not_be_found_again_ends_in_a_block_and_not_in_a_circle() =>
        Apply("""{"id":"1","lines":[{"odd":1}],"lines":{"0":5}}""", new TrackingPolicy { Track = new() { UnplannedProperties = PolicyAction.Omit } }).Action.ShouldBe(PolicyAction.Block);

    [Fact]
    public void What_nobody_has_looked_at_is_not_sent()
    {
        var properties = $$"""{"id":"1",{{string.Concat(Enumerable.Range(0, 300).Select(i => $"\"other{i}\":1,"))}}"total":"x"}""";

        Apply(properties, new TrackingPolicy { Track = new() { SchemaViolations = PolicyAction.Block } }).Action.ShouldBe(PolicyAction.Block);
        Apply(properties, new TrackingPolicy { Identify = OmitsAll }).Action.ShouldBe(PolicyAction.Allow);
        PropertiesOf(Apply(properties, new TrackingPolicy { Track = OmitsAll })).ShouldBe("""{"id":"1"}""");
    }

    [Fact]
    public void Each_setting_is_about_its_own_kind()
    {
        const string Both = """{"id":"1","total":"x","other":1}""";

        PropertiesOf(Apply(Both, new TrackingPolicy { Track = new() { UnplannedProperties = PolicyAction.Omit } })).ShouldBe("""{"id":"1","total":"x"}""");
        PropertiesOf(Apply(Both, new TrackingPolicy { Track = new() { SchemaViolations = PolicyAction.Omit } })).ShouldBe("""{"id":"1","other":1}""");
        Apply(Both, new TrackingPolicy { Track = new() { SchemaViolations = PolicyAction.Block } }).Action.ShouldBe(PolicyAction.Block);
        Apply(Both, new TrackingPolicy { Identify = OmitsAll }).Action.ShouldBe(PolicyAction.Allow);
        Apply(Both, TrackingPolicy.AllowAll).Action.ShouldBe(PolicyAction.Allow);
    }

    [Theory]
    [InlineData("{}", """{"protocols":{TRACE}}""")]
    [InlineData("""{"a":1}""", """{"a":1,"protocols":{TRACE}}""")]
    [InlineData("""{"protocols":{"event_version":1},"a":[{}]}""", """{"protocols":{"event_version":1,TRACE},"a":[{}]}""")]
    [InlineData("""{"protocols":{}}""", """{"protocols":{TRACE}}""")]
    [InlineData("""{"protocols":{"omitted":["x"],"violations":[]}}""", """{"protocols":{TRACE}}""")]
    public void An_omission_leaves_its_trace_in_the_context(string context, string expected)
    {
        const string Trace = """
            "omitted":["properties.other"],"omitted_on_violation":["properties.total"],"violations":[{"type":"Invalid Type","field":"properties.total","description":"`properties.total` should be a number, but is text."},{"type":"Additional Property Not Allowed","field":"properties.other","description":"`properties.other` is not in the plan Shop."}]
            """;
        var message = $$$"""{"type":"track","event":"Order Paid","context":{{{context}}},"userId":"u","properties":{"id":"1","total":"x","other":1}}""";

        var decision = new PolicyEngine(Validator, new TrackingPolicy { Track = OmitsAll }).Apply(Encoding.UTF8.GetBytes(message));

        Encoding.UTF8.GetString(decision.Message.Span).ShouldBe($$$"""{"type":"track","event":"Order Paid","context":{{{expected.Replace("TRACE", Trace)}}},"userId":"u","properties":{"id":"1"}}""");
    }

    [Fact]
    public void A_message_without_context_gets_one() =>
        Encoding.UTF8.GetString(new PolicyEngine(Validator, new TrackingPolicy { Track = OmitsAll }).Apply("""{"type":"track","event":"Order Paid","userId":"u","properties":{"x":1,"id":"1"}}"""u8).Message.Span)
            .ShouldStartWith("""{"type":"track","event":"Order Paid","userId":"u","properties":{"id":"1"},"context":{"protocols":{"omitted":["properties.x"],"violations":[""");

    [Fact]
    public void A_tracker_sends_what_its_policy_lets_through_and_counts_the_rest()
    {
        var violations = new List<Violation>();
        var sink = new InMemorySink();
        var tracker = new GardenTracker(Plan, sink, new TrackerOptions { Policy = new TrackingPolicy { Track = OmitsAll with { UnplannedName = PolicyAction.Block } }, OnViolation = violations.Add }).As("u");

        tracker.Track("Order Paid", new Dictionary<string, object?> { ["id"] = "1", ["total"] = "x" });
        tracker.Track("Order Paid", new Dictionary<string, object?> { ["total"] = 1 });
        tracker.Track("Order Sent");
        tracker.Track("Order Paid", new Dictionary<string, object?> { ["id"] = "2" });

        sink.Messages.Select(message => message.Root.GetProperty("properties").GetRawText()).ShouldBe(["""{"id":"1"}""", """{"id":"2"}"""]);
        (tracker.Statistics.Sent, tracker.Statistics.Omitted, tracker.Statistics.Blocked, tracker.Statistics.Violating).ShouldBe((2, 1, 2, 3));
        violations.Select(violation => violation.Action).ShouldBe([PolicyAction.Omit, PolicyAction.Block, PolicyAction.Block]);
    }

    [Fact]
    public void A_message_about_nobody_can_be_blocked()
    {
        var sink = new InMemorySink();
        new GardenTracker(sink, new TrackerOptions { Policy = new TrackingPolicy { BlocksInvalidMessages = true } }).Track("Shed Opened");

        sink.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void Settings_that_mean_nothing_are_errors_of_the_program()
    {
        Should.Throw<ArgumentException>(() => new CallPolicy { UnplannedName = PolicyAction.Omit });
        Should.Throw<ArgumentException>(() => new CallPolicy { UnplannedProperties = PolicyAction.Block });
        Should.Throw<ArgumentOutOfRangeException>(() => new ViolationSampling { Rate = 1.5 });
    }

    private static PlanRules Plan { get; } = new("Shop", "1", [PlanRule.Parse(Encoding.UTF8.GetBytes(Rules))]);

    private static PlanValidator Validator { get; } = new(Plan);

    /// <summary>Applies a policy to the event Order Paid with these properties, spelt as they are.</summary>
    private static PolicyDecision Apply(string properties, TrackingPolicy policy) => new PolicyEngine(Validator, policy).Apply(Encoding.UTF8.GetBytes(Message(properties)));

    private static string Message(string properties) =>
        $$$"""{"type":"track","event":"Order Paid","userId":"u","properties":{{{properties}}},"context":{"app":1} }""";

    /// <summary>What is sent, up to the context that has the trace.</summary>
    private static string PropertiesOf(PolicyDecision decision)
    {
        decision.Action.ShouldBe(PolicyAction.Omit);
        using var document = JsonDocument.Parse(decision.Message);
        return document.RootElement.GetProperty("properties").GetRawText();
    }
}
