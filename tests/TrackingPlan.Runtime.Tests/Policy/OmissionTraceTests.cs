using System.Text;

namespace TrackingPlan.Runtime.Tests.Policy;

/// <summary>The trace of an omission, where there is no room for it or no place.</summary>
public class OmissionTraceTests
{
    /// <summary>The trace, shorter and shorter; at the end there is none.</summary>
    private static readonly string[] Traces =
    [
        ",\"context\":{\"protocols\":{\"omitted\":[\"properties.x\"],\"violations\":[{\"type\":\"Additional Property Not Allowed\",\"field\":\"properties.x\",\"description\":\"`properties.x` is not in the plan Shop.\"}]}}",
        ",\"context\":{\"protocols\":{\"omitted\":[\"properties.x\"],\"violations\":[{\"type\":\"Additional Property Not Allowed\",\"field\":\"properties.x\"}]}}",
        ",\"context\":{\"protocols\":{\"omitted\":[\"properties.x\"]}}",
        "",
    ];

    private static readonly TrackingPolicy Policy = new()
    {
        Track = new() { UnplannedProperties = PolicyAction.Omit, SchemaViolations = PolicyAction.Omit, CommonViolations = PolicyAction.Block },
    };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_trace_is_as_long_as_the_message_may_be_and_not_a_byte_longer(int length)
    {
        var room = 32 * 1024 - Message("", "", Traces[length]).Length;

        Send(Message(new string('a', room), ",\"x\":1", "")).ShouldBe(Message(new string('a', room), "", Traces[length]));
        Send(Message(new string('a', room + 1), ",\"x\":1", "")).ShouldBe(Message(new string('a', room + 1), "", Traces[length + 1]));
    }

    [Fact]
    public void Characters_count_as_the_bytes_that_they_are()
    {
        var room = 32 * 1024 - Message("", "", Traces[0]).Length;

        Send(Message("é" + new string('a', room - 2), ",\"x\":1", "")).ShouldEndWith(Traces[0] + "}");
        Send(Message("é" + new string('a', room - 1), ",\"x\":1", "")).ShouldEndWith(Traces[1] + "}");
    }

    [Theory]
    [InlineData(",\"context\":5")]
    [InlineData(",\"context\":{\"a\":1,\"protocols\":[]}")]
    public void Where_the_context_is_no_object_there_is_no_trace(string context) => Send(Message("a", ",\"x\":1", context)).ShouldBe(Message("a", "", context));

    [Fact]
    public void A_trace_does_not_break_the_plan_itself()
    {
        const string Context = ",\"context\":{\"a\":1}";

        Send(Message("a", ",\"x\":1", Context), """{"properties":{"context":{"maxProperties":1}}}""").ShouldBe(Message("a", "", Context));
        Send(Message("a", ",\"x\":1", Context), """{"properties":{"context":{"maxProperties":2}}}""").ShouldBe(Message("a", "", Traces[0].Replace("{\"protocols", "{\"a\":1,\"protocols")));
    }

    [Fact]
    public void A_trace_and_the_decision_name_what_went()
    {
        const string Properties = """{"id":"1","other":1,"lines":[{"sku":"a","odd":1},{"sku":"b"}],"tags":["a",5],"address":{"city":5}}""";

        var decision = Engine("{}").Apply(Encoding.UTF8.GetBytes($$"""{"type":"track","event":"E","userId":"u","properties":{{Properties}}}"""));

        decision.Omitted.ShouldBe(["/properties/other", "/properties/lines/0/odd", "/properties/tags", "/properties/address"]);
        Encoding.UTF8.GetString(decision.Message.Span).ShouldStartWith(
            """{"type":"track","event":"E","userId":"u","properties":{"id":"1","lines":[{"sku":"a"},{"sku":"b"}]},"context":{"protocols":{"omitted":["properties.other","properties.lines.0.odd"],"omitted_on_violation":["properties.tags","properties.address"],"violations":[{""");
    }

    private static string Message(string id, string unplanned, string end) => $$"""{"type":"track","event":"E","userId":"u","properties":{"id":"{{id}}"{{unplanned}}}{{end}}}""";

    private static string Send(string message, string common = "{}")
    {
        var decision = Engine(common).Apply(Encoding.UTF8.GetBytes(message));
        decision.Action.ShouldBe(PolicyAction.Omit);
        decision.Omitted.ShouldBe(["/properties/x"]);
        return Encoding.UTF8.GetString(decision.Message.Span);
    }

    private static PolicyEngine Engine(string common) => new(
        new PlanValidator(new PlanRules("Shop", null,
        [
            PlanRule.Parse("""
                {"type":"TRACK","key":"E","jsonSchema":{"properties":{"properties":{"properties":{
                  "id":{"type":"string"},"tags":{"items":{"type":"string"}},"lines":{"items":{"properties":{"sku":{"type":"string"}}}},
                  "address":{"properties":{"city":{"type":"string"}},"required":["city"]}}}}}}
                """u8),
            PlanRule.Parse(Encoding.UTF8.GetBytes($$$"""{"type":"COMMON","jsonSchema":{{{common}}}}""")),
        ])),
        Policy);
}
