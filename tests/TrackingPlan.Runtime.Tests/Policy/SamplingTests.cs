namespace TrackingPlan.Runtime.Tests.Policy;

/// <summary>A part of the violations for those who can't hear them all; what they do not hear is counted.</summary>
public class SamplingTests
{
    private readonly InMemorySink _forwarded = new();
    private readonly List<string?> _heard = [];
    private readonly MovingClock _clock = new();
    private readonly List<Exception> _errors = [];

    [Fact]
    public void A_rate_is_drawn_for_each_violation()
    {
        var draws = new Queue<double>([0, 0.5, 0.0999, 0.1, 0.9999]);

        var tracker = Track(new() { Rate = 0.1, Chance = draws.Dequeue }, new(), "A", "B", "C", "D", "E");

        _heard.ShouldBe(["A", "C"]);
        tracker.Statistics.NotReported.ShouldBe(3);
        Forwarded.ShouldBe(["A", "B", "C", "D", "E"]);
        tracker.Statistics.Forwarded.ShouldBe(5);
        tracker.Statistics.NotForwarded.ShouldBe(0);
    }

    [Fact]
    public void Forwarding_has_a_sample_of_its_own()
    {
        var draws = new Queue<double>([0.7, 0.3]);

        var tracker = Track(new(), new() { Rate = 0.5, Chance = draws.Dequeue }, "A", "B");

        _heard.ShouldBe(["A", "B"]);
        Forwarded.ShouldBe(["B"]);
        (tracker.Statistics.Forwarded, tracker.Statistics.NotForwarded, tracker.Statistics.NotReported).ShouldBe((1, 1, 0));
    }

    [Fact]
    public void All_and_none_ask_nobody_for_a_number()
    {
        var tracker = Track(new() { Chance = () => throw new InvalidOperationException() }, new() { Rate = 0, Chance = () => 0 }, "A");

        _heard.ShouldBe(["A"]);
        tracker.Statistics.NotForwarded.ShouldBe(1);
        _errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_flood_of_the_same_violation_is_cut_off_until_the_next_minute()
    {
        var limit = new ViolationSampling { MaxPerMinute = 2 };
        var tracker = Track(limit, limit, [.. Enumerable.Repeat("A", 1000), "B"]);

        _heard.ShouldBe(["A", "A", "B"]);
        Forwarded.ShouldBe(["A", "A", "B"]);
        (tracker.Statistics.NotReported, tracker.Statistics.NotForwarded).ShouldBe((998, 998));

        _clock.Now = _clock.Now.AddSeconds(59);
        tracker.Track("A");
        _heard.Count.ShouldBe(3);

        _clock.Now = _clock.Now.AddSeconds(1);
        tracker.Track("A");
        _heard.ShouldBe(["A", "A", "B", "A"]);
    }

    [Fact]
    public void Violations_of_one_event_are_told_apart_by_place_and_keyword()
    {
        var tracker = Track(new() { MaxPerMinute = 1 }, new());
        for (var i = 0; i < 3; i++)
        {
            // One is missing, one has another type.
            tracker.Track("Plant Watered", new Dictionary<string, object?> { ["plant_id"] = 5 });
        }

        _heard.Count.ShouldBe(2);
        tracker.Statistics.NotReported.ShouldBe(4);
    }

    [Fact]
    public void Names_made_of_values_count_as_one_beyond_a_thousand()
    {
        var tracker = Track(new() { MaxPerMinute = 1 }, new() { Rate = 0 }, [.. Enumerable.Range(0, 3000).Select(i => $"Event {i}")]);

        _heard.Count.ShouldBe(1001);
        tracker.Statistics.NotReported.ShouldBe(1999);
    }

    [Fact]
    public void The_limit_is_for_what_the_rate_lets_through()
    {
        var draws = new Queue<double>([0.9, 0.9, 0.1, 0.1]);

        Track(new() { Rate = 0.5, MaxPerMinute = 1, Chance = draws.Dequeue }, new(), "A", "A", "A", "A");

        _heard.ShouldBe(["A"]);
    }

    [Fact]
    public void A_chance_that_throws_is_reported()
    {
        var sampling = new ViolationSampling { Rate = 0.5, Chance = () => throw new InvalidOperationException() };

        var tracker = Track(sampling, sampling, "A");

        tracker.Statistics.Sent.ShouldBe(1);
        tracker.Statistics.NotForwarded.ShouldBe(1);
        _errors.Count.ShouldBe(2);
    }

    [Fact]
    public void A_limit_is_at_least_one() => Should.Throw<ArgumentOutOfRangeException>(() => new ViolationSampling { MaxPerMinute = 0 });

    private IEnumerable<string?> Forwarded => _forwarded.Messages.Select(message => message.Root.GetProperty("properties").GetProperty("eventName").GetString());

    /// <summary>Tracks events that nobody planned.</summary>
    private GardenTracker Track(ViolationSampling heard, ViolationSampling forwarded, params string[] events)
    {
        var tracker = new GardenTracker(new NullSink(), new TrackerOptions
        {
            TimeProvider = _clock,
            OnViolation = violation => _heard.Add(violation.EventName),
            OnViolationSampling = heard,
            Forwarding = new ViolationForwarding(_forwarded) { Sampling = forwarded },
            OnError = _errors.Add,
        }).As("u");
        foreach (var name in events)
        {
            tracker.Track(name);
        }

        return tracker;
    }

    /// <summary>A clock that stands until it is moved, at the beginning of a minute.</summary>
    private sealed class MovingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 7, 30, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
