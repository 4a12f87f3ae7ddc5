using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Tracking;

/// <summary>Whatever goes wrong on the way of an event, the caller is spared, and somebody can learn of it.</summary>
public class TrackerFailureTests
{
    private static readonly PlantWatered Valid = new() { PlantId = "p", Gardener = "g" };
    private readonly List<Exception> _errors = [];

    [Fact]
    public void A_sink_that_throws_is_counted_and_reported()
    {
        var failure = new IOException("disk full");
        var tracker = Tracker(new DelegateSink((_, _) => throw failure));

        tracker.PlantWatered(Valid);
        tracker.Track("Not Planned");

        _errors.ShouldBe([failure, failure]);
        tracker.Statistics.Sent.ShouldBe(0);
        tracker.Statistics.Failed.ShouldBe(2);
        tracker.Statistics.Violating.ShouldBe(1);
        tracker.Statistics.Errors.ShouldBe(2);
    }

    [Fact]
    public void An_ArgumentException_of_the_sink_is_not_taken_for_one_of_the_caller()
    {
        var tracker = Tracker(new DelegateSink((_, _) => throw new ArgumentException("sink")));

        tracker.PlantWatered(Valid);

        tracker.Statistics.Failed.ShouldBe(1);
    }

    [Fact]
    public void OnViolation_is_called_even_when_the_sink_throws()
    {
        var heard = 0;
        var tracker = new GardenTracker(new DelegateSink((_, _) => throw new IOException()), new TrackerOptions { OnViolation = _ => heard++ }).As("u");

        tracker.Track("Not Planned");

        heard.ShouldBe(1);
    }

    [Fact]
    public void An_OnViolation_that_throws_is_reported_and_still_hears_of_the_next_violation()
    {
        var sink = new InMemorySink();
        var heard = new List<string>();
        var tracker = new GardenTracker(sink, new TrackerOptions { OnError = _errors.Add, OnViolation = Throw }).As("u");

        tracker.Track("Plant Watered");

        heard.ShouldBe(["/properties/plant_id", "/properties/gardener"]);
        _errors.Count.ShouldBe(2);
        sink.Messages.Count.ShouldBe(1);
        tracker.Statistics.Sent.ShouldBe(1);
        tracker.Statistics.Failed.ShouldBe(0);
        tracker.Statistics.Errors.ShouldBe(2);

        void Throw(Violation violation)
        {
            heard.Add(violation.Path);
            throw new InvalidOperationException(violation.Path);
        }
    }

    [Fact]
    public void An_OnError_that_throws_does_not_reach_the_caller()
    {
        var options = new TrackerOptions { OnError = _ => throw new InvalidOperationException(), OnViolation = _ => throw new InvalidOperationException() };
        var tracker = new GardenTracker(new DelegateSink((_, _) => throw new IOException(), () => throw new IOException()), options);

        tracker.Track("Not Planned");
        tracker.Flush();

        // The sink, two violations (unplanned, about nobody), and the flush.
        tracker.Statistics.Errors.ShouldBe(4);
    }

    [Fact]
    public void A_NewMessageId_that_throws_or_has_none_is_stood_in_for()
    {
        var sink = new InMemorySink();
        string?[] ids = [null];
        new GardenTracker(sink, new TrackerOptions { NewMessageId = () => throw new InvalidOperationException(), OnError = _errors.Add }).Track("Raw");
        new GardenTracker(sink, new TrackerOptions { NewMessageId = () => ids[0]!, OnError = _errors.Add }).Track("Raw");

        sink.Messages.Count.ShouldBe(2);
        foreach (var message in sink.Messages)
        {
            Guid.TryParse(message.Root.GetProperty("messageId").GetString(), out _).ShouldBeTrue();
        }

        _errors.Count.ShouldBe(1);
    }

    [Fact]
    public void A_sink_that_fails_to_flush_is_reported()
    {
        var tracker = Tracker(new DelegateSink((_, _) => { }, () => throw new IOException()));

        tracker.Flush();

        _errors.ShouldHaveSingleItem().ShouldBeOfType<IOException>();
        tracker.Statistics.Failed.ShouldBe(0);
    }

    [Fact]
    public void Values_that_hold_themselves_cost_the_event_only()
    {
        var sink = new InMemorySink();
        var tracker = Tracker(sink);
        var circle = new Dictionary<string, object?>();
        circle["self"] = circle;

        tracker.Track("Raw", circle);
        tracker.PlantWatered(Valid);

        tracker.Statistics.Failed.ShouldBe(1);
        _errors.Count.ShouldBe(1);
        sink.Messages.ShouldHaveSingleItem().Violations.ShouldBeEmpty();
    }

    [Fact]
    public void A_collection_that_throws_while_it_is_read_costs_the_event_only()
    {
        var sink = new InMemorySink();
        var tracker = Tracker(sink);

        tracker.Track("Raw", new Dictionary<string, object?> { ["v"] = Throwing() });

        tracker.Statistics.Failed.ShouldBe(1);
        sink.Messages.ShouldBeEmpty();

        static IEnumerable<int> Throwing()
        {
            yield return 1;
            throw new InvalidOperationException("changed meanwhile");
        }
    }

    [Fact]
    public void JSON_with_a_name_twice_is_sent_as_it_is()
    {
        var sink = new InMemorySink();
        var tracker = Tracker(sink);

        tracker.Track("Raw", JsonNode.Parse("""{"a":{"b":1,"b":2}}""")!.AsObject());

        sink.Messages.ShouldHaveSingleItem().Json.ShouldContain("""
            "properties":{"a":{"b":1,"b":2}},
            """);
    }

    [Fact]
    public void An_element_without_JSON_costs_the_event_only()
    {
        var tracker = Tracker(new InMemorySink());

        tracker.Track("Raw", new Dictionary<string, object?> { ["v"] = default(JsonElement) });

        tracker.Statistics.Failed.ShouldBe(1);
        _errors.Count.ShouldBe(1);
    }

    [Fact]
    public void An_event_whose_rule_can_not_be_compiled_is_sent_unchecked_and_reported()
    {
        var sink = new InMemorySink();
        var tracker = Tracker(sink);

        tracker.FenceMended();

        sink.Messages.ShouldHaveSingleItem().Violations.ShouldBeEmpty();
        tracker.Statistics.Sent.ShouldBe(1);
        _errors.ShouldHaveSingleItem().ShouldBeOfType<JsonException>().Message.ShouldBe("The rule of the event `Fence Mended` can't be used: The keyword `unevaluatedProperties` is not supported.");
    }

    private GardenTracker Tracker(ISink sink) => new GardenTracker(sink, new TrackerOptions { OnError = _errors.Add }).As("u");
}
