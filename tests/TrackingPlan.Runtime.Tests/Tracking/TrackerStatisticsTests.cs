namespace TrackingPlan.Runtime.Tests.Tracking;

/// <summary>Nothing that is blocked, left out or lost goes uncounted; blocked messages can be kept.</summary>
public class TrackerStatisticsTests
{
    private static readonly TrackingPolicy Policy = new() { Track = new() { UnplannedName = PolicyAction.Block, UnplannedProperties = PolicyAction.Omit } };

    private readonly InMemorySink _sink = new();
    private readonly InMemorySink _blocked = new();

    [Fact]
    public void Everything_is_counted()
    {
        var tracker = new GardenTracker(_sink, new TrackerOptions { Policy = Policy, BlockedSink = _blocked, Forwarding = new ViolationForwarding(new NullSink()), OnViolation = _ => throw new InvalidOperationException() }).As("u");

        tracker.PlantWatered(new() { PlantId = "p", Gardener = "g" });
        tracker.Track("Plant Watered", new Dictionary<string, object?> { ["plant_id"] = "p", ["gardener"] = "g", ["x"] = new[] { 1, 2 }, ["y"] = 2 });
        tracker.Track("Plant Watered", new Dictionary<string, object?> { ["plant_id"] = 5, ["gardener"] = "g", ["pot"] = new Dictionary<string, object?> { ["colour"] = "red", ["z"] = 1 } });
        tracker.Track("Plant Watered", new Dictionary<string, object?> { ["gardener"] = "g" });
        tracker.Track("Plant Sold");
        tracker.Track("Plant Lost", Circle());

        var statistics = tracker.Statistics;
        (statistics.Sent, statistics.Blocked, statistics.Failed).ShouldBe((4, 1, 1));
        (statistics.Violating, statistics.Violations).ShouldBe((4, 6));
        Enum.GetValues<ViolationKind>().Select(statistics.ViolationsOf).ShouldBe([1, 1, 0, 3, 1, 0, 0]);
        (statistics.Omitted, statistics.OmittedProperties).ShouldBe((2, 3));
        (statistics.BlockedForwarded, statistics.Forwarded, statistics.NotForwarded, statistics.NotReported).ShouldBe((1, 6, 0, 0));
        statistics.Errors.ShouldBe(7);
    }

    [Fact]
    public void A_blocked_message_goes_where_the_program_says_as_it_was_tracked()
    {
        var allowed = new InMemorySink();
        new GardenTracker(allowed, Wire.Options).As("u").Track("Plant Sold", new Dictionary<string, object?> { ["x"] = 1 });
        var tracker = Tracker(_blocked);

        tracker.Track("Plant Sold", new Dictionary<string, object?> { ["x"] = 1 });

        _sink.Messages.ShouldBeEmpty();
        var message = _blocked.Messages.ShouldHaveSingleItem();
        message.Json.ShouldBe(allowed.Messages[0].Json);
        message.Violations.ShouldHaveSingleItem().Action.ShouldBe(PolicyAction.Block);
    }

    [Fact]
    public void Messages_that_are_sent_without_a_part_are_not_among_the_blocked()
    {
        var tracker = Tracker(_blocked);

        tracker.Track("Plant Watered", new Dictionary<string, object?> { ["plant_id"] = "p", ["gardener"] = "g", ["x"] = 1 });

        _sink.Messages.Count.ShouldBe(1);
        _blocked.Messages.ShouldBeEmpty();
        tracker.Statistics.BlockedForwarded.ShouldBe(0);
    }

    [Fact]
    public void Without_a_sink_for_them_blocked_messages_are_gone_and_counted()
    {
        var tracker = Tracker(null);

        tracker.Track("Plant Sold");

        (tracker.Statistics.Blocked, tracker.Statistics.BlockedForwarded).ShouldBe((1, 0));
    }

    [Fact]
    public void A_sink_for_blocked_messages_that_fails_is_reported_and_the_message_stays_blocked()
    {
        var tracker = Tracker(new DelegateSink((_, _) => throw new IOException()));

        tracker.Track("Plant Sold");

        (tracker.Statistics.Blocked, tracker.Statistics.BlockedForwarded, tracker.Statistics.Failed, tracker.Statistics.Errors).ShouldBe((1, 0, 0, 1));
    }

    [Fact]
    public void All_sinks_are_flushed_even_when_the_first_fails()
    {
        var flushed = new List<string>();
        var tracker = new GardenTracker(Failing("sink"), new TrackerOptions { BlockedSink = Failing("blocked"), Forwarding = new ViolationForwarding(Failing("violations")) });

        tracker.Flush();

        flushed.ShouldBe(["sink", "blocked", "violations"]);
        tracker.Statistics.Errors.ShouldBe(3);

        DelegateSink Failing(string name) => new((_, _) => { }, () =>
        {
            flushed.Add(name);
            throw new IOException();
        });
    }

    [Fact]
    public void A_forwarded_violation_that_fails_does_not_keep_the_next()
    {
        var forwarded = 0;
        var sink = new DelegateSink((_, _) =>
        {
            if (forwarded++ == 0)
            {
                throw new IOException();
            }
        });
        var tracker = new GardenTracker(_sink, new TrackerOptions { Forwarding = new ViolationForwarding(sink) }).As("u");

        tracker.Track("Plant Watered");

        (tracker.Statistics.Forwarded, tracker.Statistics.NotForwarded, tracker.Statistics.Errors).ShouldBe((1, 1, 1));
    }

    private static Dictionary<string, object?> Circle()
    {
        var circle = new Dictionary<string, object?>();
        circle["self"] = circle;
        return circle;
    }

    private GardenTracker Tracker(ISink? blocked) =>
        new GardenTracker(_sink, new TrackerOptions { Policy = Policy, BlockedSink = blocked, TimeProvider = Wire.Options.TimeProvider, NewMessageId = Wire.Options.NewMessageId }).As("u");
}
