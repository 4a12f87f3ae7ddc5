namespace TrackingPlan.Runtime.Tests.Messages;

public class TrackMessageTests
{
    private const string Start = """{"type":"track","event":"Plant Watered","messageId":"m-1","timestamp":"2026-03-01T07:30:00.125Z",""";
    private const string Properties = """
        "properties":{"plant_id":"p1","gardener":"Ann"}
        """;

    private static readonly PlantWatered Event = new() { PlantId = "p1", Gardener = "Ann" };

    [Fact]
    public void A_typed_event_is_a_whole_message() =>
        Wire.Track(tracker => tracker.PlantWatered(Event)).ShouldBe(Start + "\"userId\":\"user-42\"," + Properties + Wire.Context);

    [Theory]
    [InlineData("u", null, "\"userId\":\"u\",")]
    [InlineData(null, "a", "\"anonymousId\":\"a\",")]
    [InlineData("u", "a", "\"userId\":\"u\",\"anonymousId\":\"a\",")]
    [InlineData(null, null, "")]
    [InlineData("", "", "")]
    public void The_identity_is_written_as_far_as_it_is_known(string? userId, string? anonymousId, string expected)
    {
        var sink = new InMemorySink();
        var tracker = new GardenTracker(sink, Wire.Options);

        new GardenTracker(tracker, new Identity(userId, anonymousId)).PlantWatered(Event);

        sink.Messages[0].Json.ShouldBe(Start + expected + Properties + Wire.Context);
    }

    [Fact]
    public void A_raw_event_without_properties_has_an_empty_object() =>
        Wire.Track(tracker => tracker.Track("Shed Opened")).ShouldContain("""
            "userId":"user-42","properties":{},"context":
            """);

    [Fact]
    public void A_timestamp_is_in_UTC_with_milliseconds()
    {
        var sink = new InMemorySink();
        var clock = new FixedClock(new DateTimeOffset(2026, 1, 1, 0, 30, 0, TimeSpan.FromHours(2)));

        new GardenTracker(sink, new TrackerOptions { TimeProvider = clock }).Track("Shed Opened");

        sink.Messages[0].Root.GetProperty("timestamp").GetString().ShouldBe("2025-12-31T22:30:00.000Z");
    }

    [Fact]
    public void A_message_id_is_a_new_UUID_by_default()
    {
        var sink = new InMemorySink();
        var tracker = new GardenTracker(sink);

        tracker.Track("Shed Opened");
        tracker.Track("Shed Opened");

        var ids = sink.Messages.Select(message => Guid.ParseExact(message.Root.GetProperty("messageId").GetString()!, "D")).ToArray();
        ids.Distinct().Count().ShouldBe(2);
        ids.ShouldNotContain(Guid.Empty);
    }
}
