namespace TrackingPlan.Cli.Validation.Coverage;

/// <summary>What of a planned event was seen.</summary>
/// <param name="call">The call that sends it, as messages spell it.</param>
/// <param name="name">Its name; empty for what has none.</param>
internal sealed class EventCoverage(string call, string name)
{
    /// <summary>The call that sends it, as messages spell it.</summary>
    public string Call => call;

    /// <summary>Its name; empty for what has none.</summary>
    public string Name => name;

    /// <summary>Its properties or traits, of all its versions.</summary>
    public PlannedPlace Root { get; } = new("", "");

    /// <summary>Whether there was any message of it.</summary>
    public bool IsSeen { get; set; }

    /// <summary>The pointers of the properties that no message has, without those inside them.</summary>
    public IEnumerable<string> NeverSeen => Root.NeverSeen.Select(place => place.Pointer);

    /// <summary>How many properties are planned, at whatever depth.</summary>
    public int Planned => Root.All.Count();

    /// <summary>How many of them were seen.</summary>
    public int Seen => Root.All.Count(place => place.IsSeen);
}
