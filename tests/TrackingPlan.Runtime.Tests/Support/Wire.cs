using System.Reflection;

namespace TrackingPlan.Runtime.Tests;

/// <summary>What goes over the wire when a tracker with a fixed clock and message id tracks.</summary>
internal static class Wire
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 7, 30, 0, 125, TimeSpan.Zero);

    /// <summary>Options that leave nothing to chance.</summary>
    public static TrackerOptions Options { get; } = new() { TimeProvider = new FixedClock(Now), NewMessageId = () => "m-1" };

    /// <summary>The end of every message.</summary>
    public static string Context { get; } = ""","context":{"library":{"name":"TrackingPlan","version":"VERSION"}}}""".Replace(
        "VERSION",
        typeof(Tracker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);

    /// <summary>The message that a tracker for user-42 sends.</summary>
    public static string Track(Action<GardenTracker> track, PlanRules? rules = null)
    {
        var sink = new InMemorySink();
        track(new GardenTracker(rules ?? GardenPlan.Rules, sink, Options).As("user-42"));
        return sink.Messages.ShouldHaveSingleItem().Json;
    }

    /// <summary>The bytes of <c>properties</c> when a typed event is tracked.</summary>
    public static string PropertiesOf(PlantWatered trackedEvent) => Properties(Track(tracker => tracker.PlantWatered(trackedEvent)), "Plant Watered");

    /// <summary>The bytes of a raw property's value.</summary>
    public static string ValueOf(object? value)
    {
        var properties = Properties(Track(tracker => tracker.Track("Raw", new Dictionary<string, object?> { ["v"] = value })), "Raw");
        properties.ShouldStartWith("""{"v":""");
        return properties[5..^1];
    }

    private static string Properties(string message, string eventName)
    {
        var start = $$"""{"type":"track","event":"{{eventName}}","messageId":"m-1","timestamp":"2026-03-01T07:30:00.125Z","userId":"user-42","properties":""";
        message.ShouldStartWith(start);
        message.ShouldEndWith(Context);
        return message[start.Length..^Context.Length];
    }
}
