namespace TrackingPlan.Runtime.Tests.Policy;

/// <summary>Violations as messages of their own, in Segment's shape.</summary>
public class ForwardingTests
{
    [Fact]
    public void A_violation_is_forwarded_field_by_field()
    {
        var forwarded = Forward(sink => new ViolationForwarding(sink) { SourceId = "src_1", SourceName = "Garden", SourceSlug = "garden", TrackingPlanId = "tp_1" }).ShouldHaveSingleItem().Root;

        forwarded.GetProperty("type").GetString().ShouldBe("track");
        forwarded.GetProperty("event").GetString().ShouldBe("Violation Generated");
        forwarded.GetProperty("userId").GetString().ShouldBe("schema-violations");
        forwarded.GetProperty("messageId").GetString().ShouldNotBe("m-1");
        forwarded.GetProperty("properties").GetRawText().ShouldBe(
            """{"eventMessageID":"m-1","eventName":"plant watered","eventTimestamp":"2026-03-01T07:30:00.125Z","eventType":"track","sourceID":"src_1","sourceName":"Garden","sourceSlug":"garden","trackingPlanID":"tp_1","trackingPlanName":"Garden","violationDescription":"The event `plant watered` is not in the plan Garden.","violationField":"event","violationType":"Unplanned Event"}""");
    }

    [Fact]
    public void What_is_not_known_is_left_out() =>
        Forward(sink => new ViolationForwarding(sink))[0].Root.GetProperty("properties").EnumerateObject().Select(member => member.Name)
            .ShouldBe(["eventMessageID", "eventName", "eventTimestamp", "eventType", "trackingPlanName", "violationDescription", "violationField", "violationType"]);

    [Fact]
    public void A_sample_can_be_none() => Forward(sink => new ViolationForwarding(sink) { Sampling = new() { Rate = 0 } }).ShouldBeEmpty();

    [Fact]
    public void A_sink_that_fails_takes_nothing_else_down()
    {
        var errors = new List<Exception>();
        var sink = new InMemorySink();
        var failing = new DelegateSink((_, _) => throw new IOException("full"));

        new GardenTracker(sink, new TrackerOptions { Forwarding = new ViolationForwarding(failing), OnError = errors.Add }).As("u").Track("plant watered");

        sink.Messages.Count.ShouldBe(1);
        errors.ShouldHaveSingleItem().Message.ShouldBe("full");
    }

    private static IReadOnlyList<RecordedMessage> Forward(Func<ISink, ViolationForwarding> forwarding)
    {
        var (sink, violations) = (new InMemorySink(), new InMemorySink());
        var tracker = new GardenTracker(sink, new TrackerOptions { TimeProvider = new FixedClock(Wire.Now), NewMessageId = () => "m-1", Forwarding = forwarding(violations) }).As("u");

        tracker.Track("plant watered");

        sink.Messages.ShouldHaveSingleItem().Root.GetProperty("event").GetString().ShouldBe("plant watered");
        tracker.Statistics.Forwarded.ShouldBe(violations.Messages.Count);
        return violations.Messages;
    }
}
