using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Tracking;

public class TrackerTests
{
    private static readonly PlantWatered Valid = new() { PlantId = "p", Gardener = "g" };

    [Fact]
    public void As_makes_a_new_tracker_and_leaves_the_old_one_alone()
    {
        var sink = new InMemorySink();
        var nobody = new GardenTracker(sink);

        var visitor = nobody.AsAnonymous("a1");
        var user = visitor.As("u1");
        var other = user.As("u2");

        nobody.Identity.ShouldBe(new Identity(null, null));
        visitor.Identity.ShouldBe(new Identity(null, "a1"));
        user.Identity.ShouldBe(new Identity("u1", "a1"));
        other.Identity.ShouldBe(new Identity("u2", "a1"));
        user.PlantWatered(Valid);
        sink.Messages[0].Root.GetProperty("userId").GetString().ShouldBe("u1");
    }

    [Fact]
    public void Trackers_made_by_As_share_sink_and_statistics()
    {
        var sink = new InMemorySink();
        var nobody = new GardenTracker(sink);

        nobody.As("u1").PlantWatered(Valid);
        nobody.AsAnonymous("a1").PlantWatered(Valid);
        nobody.PlantWatered(Valid);
        nobody.As("u1").Track("Not Planned");

        sink.Messages.Count.ShouldBe(4);
        nobody.Statistics.ShouldBeSameAs(nobody.As("u3").Statistics);
        nobody.Statistics.Sent.ShouldBe(4);
        nobody.Statistics.Violating.ShouldBe(2);
        nobody.Statistics.Failed.ShouldBe(0);
        nobody.Statistics.Errors.ShouldBe(0);
    }

    [Fact]
    public void An_unplanned_event_is_sent_with_its_violation()
    {
        var sink = new InMemorySink();

        new GardenTracker(sink).As("u").Track("plant watered", new JsonObject { ["plant_id"] = "p" });

        var violation = sink.Messages.ShouldHaveSingleItem().Violations.ShouldHaveSingleItem();
        violation.Kind.ShouldBe(ViolationKind.UnplannedEvent);
        violation.Path.ShouldBe("/event");
        violation.EventName.ShouldBe("plant watered");
        violation.PlanName.ShouldBe("Garden");
        violation.PlanVersion.ShouldBe("2.1.0");
    }

    [Fact]
    public void A_raw_call_of_a_planned_event_is_checked_like_the_typed_one()
    {
        var sink = new InMemorySink();

        new GardenTracker(sink).As("u").Track("Plant Watered", new Dictionary<string, object?> { ["plant_id"] = 5, ["gardner"] = "g" });

        sink.Messages[0].Violations.Summaries().ShouldBe(
        [
            "InvalidType type /properties/plant_id",
            "UnplannedProperty additionalProperties /properties/gardner",
            "RequiredMissing required /properties/gardener",
        ]);
    }

    [Fact]
    public void OnViolation_hears_of_every_violation_after_the_sink_has_the_message()
    {
        var log = new List<string>();
        var sink = new DelegateSink((_, violations) => log.Add($"sink {violations.Count}"));
        var tracker = new GardenTracker(sink, new TrackerOptions { OnViolation = violation => log.Add(violation.Path) }).As("u");

        tracker.PlantWatered(Valid);
        tracker.Track("Plant Watered", new Dictionary<string, object?> { ["plant_id"] = 5 });

        log.ShouldBe(["sink 0", "sink 2", "/properties/plant_id", "/properties/gardener"]);
    }

    [Fact]
    public void Flush_flushes_the_sink()
    {
        var flushed = 0;
        new GardenTracker(new DelegateSink((_, _) => { }, () => flushed++)).Flush();
        flushed.ShouldBe(1);
    }

    [Fact]
    public void Null_arguments_are_errors_of_the_program()
    {
        var sink = new InMemorySink();
        var tracker = new GardenTracker(sink);

        Should.Throw<ArgumentNullException>(() => new GardenTracker((ISink)null!));
        Should.Throw<ArgumentNullException>(() => new GardenTracker(null!, sink));
        Should.Throw<ArgumentNullException>(() => new GardenTracker(null!, default(Identity)));
        Should.Throw<ArgumentNullException>(() => tracker.PlantWatered(null!));
        Should.Throw<ArgumentNullException>(() => tracker.Track(null!));
        Should.Throw<ArgumentNullException>(() => tracker.Track(null!, new JsonObject()));
        Should.Throw<ArgumentNullException>(() => tracker.Track("Raw", (JsonObject)null!));
        sink.Messages.ShouldBeEmpty();
    }
}
