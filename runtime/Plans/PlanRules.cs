namespace TrackingPlan;

/// <summary>The rules of a tracking plan: what a message has to look like, by its call, name and version. Rules are compiled on first use.</summary>
public sealed class PlanRules
{
    private readonly Dictionary<(CallType Call, string Name), PlanRule[]> _rules;
    private readonly HashSet<CallType> _calls;

    /// <summary>Takes the rules of a plan.</summary>
    /// <param name="name">The plan's name, for violations.</param>
    /// <param name="version">The plan's version, for violations; null when it has none.</param>
    /// <param name="rules">The rules, one per event and version.</param>
    /// <exception cref="ArgumentNullException">The name or the rules are null.</exception>
    /// <exception cref="ArgumentException">Two rules are for one version of one event.</exception>
    public PlanRules(string name, string? version, IEnumerable<PlanRule> rules)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rules);
        Name = name;
        Version = version;
        var all = rules.ToArray();

        // Of several versions the newest counts: no message says which it follows.
        Common = all.Where(rule => rule.Call is null).MaxBy(rule => rule.Version);
        _rules = all
            .Where(rule => rule.Call is not null)
            .GroupBy(rule => (rule.Call.GetValueOrDefault(), rule.Name))
            .ToDictionary(versions => versions.Key, versions => versions.OrderBy(rule => rule.Version).ToArray());
        _calls = [CallType.Track, .. _rules.Keys.Select(key => key.Call)];
        if (_rules.Values.FirstOrDefault(versions => versions.DistinctBy(rule => rule.Version).Count() < versions.Length) is { } twice)
        {
            throw new ArgumentException($"There are two rules for one version of {twice[0].Call} `{twice[0].Name}`.", nameof(rules));
        }
    }

    /// <summary>The plan's name.</summary>
    public string Name { get; }

    /// <summary>The plan's version, as its author writes it; null when it has none.</summary>
    public string? Version { get; }

    /// <summary>The rules of events, pages, screens and traits, each with its versions, the oldest first.</summary>
    internal IEnumerable<PlanRule[]> All => _rules.Values;

    /// <summary>The rule for the messages of every call, beside those of their own; null when there is none.</summary>
    public PlanRule? Common { get; }

    /// <summary>The names of the planned track events, in the order of the plan.</summary>
    public IEnumerable<string> EventNames => _rules.Keys.Where(key => key.Call == CallType.Track).Select(key => key.Name);

    /// <summary>Whether the plan describes messages of a call. What it does not speak of can't be unplanned.</summary>
    public bool Covers(CallType call) => _calls.Contains(call);

    /// <summary>The rule of an event, page or screen by its exact name, or of users' or groups' traits; null when the plan does not have it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="name">The name; empty for identify and group calls.</param>
    /// <param name="version">The version that a message states; the oldest counts where it is null or not planned.</param>
    public PlanRule? Find(CallType call, string name, int? version = null)
    {
        if (!_rules.TryGetValue((call, name), out var versions))
        {
            return null;
        }

        foreach (var rule in versions)
        {
            if (rule.Version == version)
            {
                return rule;
            }
        }

        return versions[0];
    }

    /// <summary>Whether an event is planned in more than one version, so that a message has to say which it follows.</summary>
    internal bool HasVersions(CallType call, string name) => _rules.TryGetValue((call, name), out var versions) && versions.Length > 1;

    /// <summary>What is wrong with the fields of a message of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="hasIdentity">Whether the message says whom it is about.</param>
    /// <param name="hasName">Whether it has the name of an event, page or screen.</param>
    /// <param name="isPlanned">Whether there is a rule for it.</param>
    internal EnvelopeFlaws FlawsOf(CallType call, bool hasIdentity, bool hasName, bool isPlanned) =>
        (hasIdentity ? EnvelopeFlaws.None : EnvelopeFlaws.NoIdentity)
        | (hasName || call != CallType.Track ? EnvelopeFlaws.None : EnvelopeFlaws.NoName)
        | (hasName && !isPlanned && Covers(call) ? EnvelopeFlaws.Unplanned : EnvelopeFlaws.None);
}
