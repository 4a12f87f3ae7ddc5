using System.Text;
using System.Text.Json;

namespace TrackingPlan.Runtime.Tests.Sinks;

public class NdjsonSinkTests
{
    [Fact]
    public void Every_message_is_one_line_in_one_write()
    {
        var stream = new RecordingStream();
        var tracker = new GardenTracker(new NdjsonSink(stream), Wire.Options).As("user-42");

        tracker.Track("First\nEvent");
        tracker.Track("Second");

        stream.Writes.Select(Encoding.UTF8.GetString).ShouldBe([Line("First\\nEvent"), Line("Second")]);

        static string Line(string name) =>
            $$"""{"type":"track","event":"{{name}}","messageId":"m-1","timestamp":"2026-03-01T07:30:00.125Z","userId":"user-42","properties":{}""" + Wire.Context + "\n";
    }

    [Fact]
    public void Violations_are_not_written()
    {
        var stream = new RecordingStream();

        new NdjsonSink(stream).Write("{}"u8, [new Violation { Kind = ViolationKind.InvalidMessage, Path = "", Description = "", Expected = "", Actual = "", PlanName = "" }]);

        stream.Writes.ShouldHaveSingleItem().ShouldBe("{}\n"u8.ToArray());
    }

    [Fact]
    public void Lines_of_many_threads_do_not_mix()
    {
        using var stream = new MemoryStream();
        var tracker = new GardenTracker(new NdjsonSink(stream, leaveOpen: true));

        Parallel.For(0, 1000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => tracker.As($"u{i}").Track("Raw", new Dictionary<string, object?> { ["text"] = new string('x', i) }));

        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        lines.Length.ShouldBe(1001);
        lines[^1].ShouldBe("");
        var users = lines[..^1].Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("userId").GetString());
        users.Order().ShouldBe(Enumerable.Range(0, 1000).Select(i => $"u{i}").Order());
    }

    [Fact]
    public void Nothing_is_flushed_before_somebody_asks()
    {
        var stream = new RecordingStream();
        using var sink = new NdjsonSink(stream);

        sink.Write("{}"u8, []);
        stream.Flushes.ShouldBe(0);
        sink.Flush();
        stream.Flushes.ShouldBe(1);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Disposing_flushes_and_closes_the_stream_unless_it_stays_open(bool leaveOpen, int disposals)
    {
        var stream = new RecordingStream();
        var sink = new NdjsonSink(stream, leaveOpen);

        sink.Dispose();
        sink.Dispose();

        stream.Flushes.ShouldBe(1);
        stream.Disposals.ShouldBe(disposals);
    }

    [Fact]
    public void A_stream_has_to_be_there_and_writable()
    {
        Should.Throw<ArgumentNullException>(() => new NdjsonSink(null!));
        Should.Throw<ArgumentException>(() => new NdjsonSink(new RecordingStream(canWrite: false)));
    }
}
