using System.Text.Json;

namespace TrackingPlan.Runtime.Tests.Messages;

public class MessageBufferTests
{
    [Fact]
    public void A_sink_may_track_while_it_is_written_to()
    {
        var messages = new List<string>();
        GardenTracker tracker = null!;
        tracker = new GardenTracker(new DelegateSink((message, _) =>
        {
            if (message.Contains("Outer", StringComparison.Ordinal))
            {
                tracker.Track("Inner", new Dictionary<string, object?> { ["note"] = new string('i', 5000) });
            }

            messages.Add(message);
        }));

        tracker.Track("Outer", new Dictionary<string, object?> { ["note"] = new string('o', 5000) });
        tracker.Track("Outer 2");

        messages.Select(message => Parse(message).GetProperty("event").GetString()).ShouldBe(["Inner", "Outer", "Inner", "Outer 2"]);
    }

    [Fact]
    public void A_sink_is_given_its_own_message_even_when_it_tracked_meanwhile()
    {
        var sink = new TwiceReadingSink();
        sink.Tracker = new GardenTracker(sink);

        sink.Tracker.Track("Outer");

        sink.Before.ShouldBe(sink.After);
    }

    [Fact]
    public void Many_threads_may_track_at_once()
    {
        var sink = new InMemorySink();
        var tracker = new GardenTracker(sink);

        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => tracker.As($"u{i}").Track("Raw", new Dictionary<string, object?> { ["i"] = i, ["text"] = new string('x', i) }));

        sink.Messages.Count.ShouldBe(2000);
        foreach (var message in sink.Messages)
        {
            var i = message.Root.GetProperty("properties").GetProperty("i").GetInt32();
            message.Root.GetProperty("userId").GetString().ShouldBe($"u{i}");
            message.Root.GetProperty("properties").GetProperty("text").GetString()!.Length.ShouldBe(i);
        }

        tracker.Statistics.Sent.ShouldBe(2000);
    }

    [Fact]
    public void A_thread_keeps_its_buffer_from_message_to_message_but_not_a_large_one()
    {
        var tracker = new GardenTracker(new NullSink()).As("u");
        var small = new PlantWatered { PlantId = "p", Gardener = "g" };
        var large = small with { Gardener = new string('g', 100_000) };
        Track(small);
        Track(small);

        var afterSmall = Track(small);
        Track(large);
        var afterLarge = Track(small);
        var afterThat = Track(small);

        afterSmall.ShouldBeLessThan(1024);
        afterThat.ShouldBe(afterSmall);

        // A new buffer of its own: neither the large one, nor one of its size.
        afterLarge.ShouldBeInRange(afterSmall + 2048, 16 * 1024);

        long Track(PlantWatered trackedEvent)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            tracker.PlantWatered(trackedEvent);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private sealed class TwiceReadingSink : ISink
    {
        public GardenTracker? Tracker { get; set; }

        public byte[]? Before { get; private set; }

        public byte[]? After { get; private set; }

        public void Write(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
        {
            if (Before is null)
            {
                Before = message.ToArray();
                Tracker!.Track("Something Else", new Dictionary<string, object?> { ["x"] = 1 });
                After = message.ToArray();
            }
        }

        public void Flush()
        {
        }
    }
}
