using System.Text.Json.Nodes;

namespace TrackingPlan;

/// <summary>
/// Base of the trackers that the generator makes: one method per planned event, and <see cref="Track(string, IReadOnlyDictionary{string, object?}?)"/>
/// for events that the plan does not have yet. Every message is checked against the plan and goes to the sink, with its violations. Safe to use
/// from many threads.
/// </summary>
public abstract class Tracker
{
    private readonly TrackerCore _core;

    /// <summary>Makes a tracker that knows nobody yet.</summary>
    /// <param name="plan">The rules that messages are checked against.</param>
    /// <param name="sink">Where messages go. The tracker does not dispose of it.</param>
    /// <param name="options">How the tracker works; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The plan or the sink is null.</exception>
    protected Tracker(PlanRules plan, ISink sink, TrackerOptions? options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(sink);
        _core = new TrackerCore(plan, sink, options ?? new TrackerOptions());
    }

    /// <summary>Makes a tracker that tracks for somebody, with the sink and the counts of another one.</summary>
    /// <param name="origin">The tracker that it is made from.</param>
    /// <param name="identity">Who its messages are about.</param>
    /// <exception cref="ArgumentNullException">The tracker is null.</exception>
    protected Tracker(Tracker origin, Identity identity)
    {
        ArgumentNullException.ThrowIfNull(origin);
        _core = origin._core;
        Identity = identity;
    }

    /// <summary>Who the messages are about.</summary>
    public Identity Identity { get; }

    /// <summary>What this tracker, and all that share its sink through <c>As</c>, did so far.</summary>
    public TrackerStatistics Statistics => _core.Statistics;

    /// <summary>
    /// Tracks an event by its name. Prefer the method of the event: it can't be misspelt, and leaves no property out. An event that the plan does not
    /// have is sent all the same, with a violation.
    /// </summary>
    /// <param name="eventName">The event's name: constant, Object-Action, in Title Case.</param>
    /// <param name="properties">
    /// The properties: text, numbers, booleans, dates, GUIDs, URIs, enums (by their C# names), JSON nodes, generated records, and dictionaries with string keys and lists of these.
    /// </param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">A property has a value of another type.</exception>
    public void Track([EventName] string eventName, IReadOnlyDictionary<string, object?>? properties = null)
    {
        ArgumentNullException.ThrowIfNull(eventName);
        _core.Send(eventName, Identity, properties ?? (IEnumerable<KeyValuePair<string, object?>>)[], ValueWriter.WriteObject);
    }

    /// <summary>Tracks an event by its name, with its properties as JSON.</summary>
    /// <param name="eventName">The event's name: constant, Object-Action, in Title Case.</param>
    /// <param name="properties">The properties.</param>
    /// <exception cref="ArgumentNullException">The name or the properties are null.</exception>
    public void Track([EventName] string eventName, JsonObject properties)
    {
        ArgumentNullException.ThrowIfNull(eventName);
        ArgumentNullException.ThrowIfNull(properties);
        _core.Send(eventName, Identity, properties, ValueWriter.WriteNodes);
    }

    /// <summary>Has the sink hand on what it still holds. A sink that fails is reported, as it is by tracking.</summary>
    public void Flush() => _core.Flush();

    /// <summary>Tracks a planned event; the methods of generated trackers call it.</summary>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    protected void Send<TEvent>(TEvent trackedEvent)
        where TEvent : class, ITrackEvent
    {
        ArgumentNullException.ThrowIfNull(trackedEvent);
        _core.Send(TEvent.EventName, Identity, trackedEvent, static (writer, trackedEvent) => trackedEvent.WriteTo(writer));
    }
}
