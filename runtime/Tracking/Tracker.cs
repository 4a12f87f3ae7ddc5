using System.Text.Json.Nodes;

namespace TrackingPlan;

/// <summary>
/// Base of the trackers that the generator makes: one method per planned event, page and screen, and the calls of the Segment spec for what the plan does
/// not have yet. Every message is checked against the plan and goes to the sink, with its violations. Safe to use
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
        Send(new MessageHead(CallType.Track, eventName, Identity), properties);
    }

    /// <summary>Tracks an event by its name, with its properties as JSON.</summary>
    /// <param name="eventName">The event's name: constant, Object-Action, in Title Case.</param>
    /// <param name="properties">The properties.</param>
    /// <exception cref="ArgumentNullException">The name or the properties are null.</exception>
    public void Track([EventName] string eventName, JsonObject properties)
    {
        ArgumentNullException.ThrowIfNull(eventName);
        ArgumentNullException.ThrowIfNull(properties);
        _core.Send(new MessageHead(CallType.Track, eventName, Identity), version: null, properties, ValueWriter.WriteNodes);
    }

    /// <summary>Says which page of a website was seen. Prefer the page's method, where the plan has it.</summary>
    /// <param name="name">The name of the page.</param>
    /// <param name="properties">The properties, as for <see cref="Track(string, IReadOnlyDictionary{string, object?}?)"/>.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">A property has a value of another type.</exception>
    public void Page(string name, IReadOnlyDictionary<string, object?>? properties = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Send(new MessageHead(CallType.Page, name, Identity), properties);
    }

    /// <summary>Says which screen of an app was seen. Prefer the screen's method, where the plan has it.</summary>
    /// <param name="name">The name of the screen.</param>
    /// <param name="properties">The properties, as for <see cref="Track(string, IReadOnlyDictionary{string, object?}?)"/>.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">A property has a value of another type.</exception>
    public void Screen(string name, IReadOnlyDictionary<string, object?>? properties = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Send(new MessageHead(CallType.Screen, name, Identity), properties);
    }

    /// <summary>Says who the user is. A plan with <c>identify</c> has a method of this name that takes its traits.</summary>
    /// <param name="userId">The user's identifier in your database.</param>
    /// <param name="traits">The traits, as for <see cref="Track(string, IReadOnlyDictionary{string, object?}?)"/>.</param>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    /// <exception cref="ArgumentException">A trait has a value of another type.</exception>
    public void Identify(string userId, IReadOnlyDictionary<string, object?>? traits = null)
    {
        ArgumentNullException.ThrowIfNull(userId);
        Send(new MessageHead(CallType.Identify, "", Identity with { UserId = userId }), traits);
    }

    /// <summary>Says which account or organisation the user belongs to. A plan with <c>group</c> has a method of this name that takes its traits.</summary>
    /// <param name="groupId">The group's identifier in your database.</param>
    /// <param name="traits">The traits, as for <see cref="Track(string, IReadOnlyDictionary{string, object?}?)"/>.</param>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    /// <exception cref="ArgumentException">A trait has a value of another type.</exception>
    public void Group(string groupId, IReadOnlyDictionary<string, object?>? traits = null)
    {
        ArgumentNullException.ThrowIfNull(groupId);
        Send(new MessageHead(CallType.Group, groupId, Identity), traits);
    }

    /// <summary>Says that two identifiers are of one user.</summary>
    /// <param name="userId">The identifier that counts from now on.</param>
    /// <param name="previousId">The identifier that the user had until now.</param>
    /// <exception cref="ArgumentNullException">An identifier is null.</exception>
    public void Alias(string userId, string previousId)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(previousId);
        _core.Send(new MessageHead(CallType.Alias, previousId, Identity with { UserId = userId }), version: null, 0, static (_, _) => { });
    }

    /// <summary>Has the sink hand on what it still holds. A sink that fails is reported, as it is by tracking.</summary>
    public void Flush() => _core.Flush();

    /// <summary>Sends a planned event, page or screen; the methods of generated trackers call it.</summary>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    protected void Send<TCall>(TCall planned)
        where TCall : class, IPlannedCall => Send(new MessageHead(TCall.Call, TCall.Name, Identity), planned);

    /// <summary>Sends the planned traits of a user; generated trackers call it.</summary>
    /// <exception cref="ArgumentNullException">The identifier or the traits are null.</exception>
    protected void SendIdentify<TCall>(string userId, TCall traits)
        where TCall : class, IPlannedCall
    {
        ArgumentNullException.ThrowIfNull(userId);
        Send(new MessageHead(CallType.Identify, "", Identity with { UserId = userId }), traits);
    }

    /// <summary>Sends the planned traits of a group; generated trackers call it.</summary>
    /// <exception cref="ArgumentNullException">The identifier or the traits are null.</exception>
    protected void SendGroup<TCall>(string groupId, TCall traits)
        where TCall : class, IPlannedCall
    {
        ArgumentNullException.ThrowIfNull(groupId);
        Send(new MessageHead(CallType.Group, groupId, Identity), traits);
    }

    private void Send<TCall>(MessageHead head, TCall planned)
        where TCall : class, IPlannedCall
    {
        ArgumentNullException.ThrowIfNull(planned);
        _core.Send(head, TCall.Version, planned, static (writer, planned) => planned.WriteTo(writer));
    }

    private void Send(MessageHead head, IReadOnlyDictionary<string, object?>? properties) =>
        _core.Send(head, version: null, properties ?? (IEnumerable<KeyValuePair<string, object?>>)[], ValueWriter.WriteObject);
}
