using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrackingPlan.Runtime.Tests.Policy;

/// <summary>What the plan marks as personal stands in no trace, no forwarded violation and no violation that is written.</summary>
public class PersonalValueTests
{
    private static readonly PlanRules Plan = new("Shop", null, [PlanRule.Parse("""
        {"type":"TRACK","key":"E","jsonSchema":{"properties":{"properties":{"properties":{
          "id":{"type":"string"},
          "email":{"type":"string","format":"email","maxLength":4,"x-pii":"yellow"},
          "age":{"type":"integer","x-pii":"yellow"},
          "address":{"type":"object","properties":{"city":{"enum":["Bremen"]}},"propertyNames":{"maxLength":5},"x-pii":"red"}
        }}}}}
        """u8)]);

    [Fact]
    public void Personal_values_reach_nobody_by_way_of_violations()
    {
        var (sent, forwarded, written) = (new InMemorySink(), new InMemorySink(), new List<string>());
        var tracker = new GardenTracker(Plan, sink: sent, new TrackerOptions
        {
            Policy = new TrackingPolicy { Track = new() { UnplannedProperties = PolicyAction.Omit, SchemaViolations = PolicyAction.Omit } },
            Forwarding = new ViolationForwarding(forwarded),
            OnViolation = violation => written.Add(Write(violation)),
        }).As("u");

        tracker.Track("E", new Dictionary<string, object?>
        {
            ["id"] = "1",
            ["email"] = "Secret at home",
            ["age"] = "Secret 40",
            ["address"] = new Dictionary<string, object?> { ["city"] = "Secretville", ["Secret Street"] = 1 },
        });

        written.Count.ShouldBe(6);
        written.ShouldAllBe(text => !text.Contains("Secret"));
        forwarded.Messages.Count.ShouldBe(6);
        forwarded.Messages.ShouldAllBe(message => !message.Json.Contains("Secret"));
        var message = sent.Messages.ShouldHaveSingleItem();
        message.Root.GetProperty("properties").GetRawText().ShouldBe("""{"id":"1"}""");
        message.Json.ShouldNotContain("Secret");
    }

    private static string Write(Violation violation)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            PlainViolation.Write(writer, violation);
            SegmentViolation.Write(writer, violation);
            RudderStackViolation.Write(writer, violation);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
