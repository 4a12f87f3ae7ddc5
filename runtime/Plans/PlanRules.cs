namespace TrackingPlan;

/// <summary>The rules of a tracking plan: what a message has to look like, by the name of its event. Rules are compiled on first use.</summary>
public sealed class PlanRules
{
    private readonly Dictionary<string, PlanRule> _rules;

    /// <summary>Takes the rules of a plan.</summary>
    /// <param name="name">The plan's name, for violations.</param>
    /// <param name="version">The plan's version, for violations; null when it has none.</param>
    /// <param name="rules">The rules, one per event.</param>
    /// <exception cref="ArgumentNullException">The name or the rules are null.</exception>
    /// <exception cref="ArgumentException">Two rules are for one event.</exception>
    public PlanRules(string name, string? version, IEnumerable<PlanRule> rules)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rules);
        Name = name;
        Version = version;
        _rules = rules.ToDictionary(rule => rule.EventName, StringComparer.Ordinal);
    }

    /// <summary>The plan's name.</summary>
    public string Name { get; }

    /// <summary>The plan's version, as its author writes it; null when it has none.</summary>
    public string? Version { get; }

    /// <summary>The names of the planned events, in the order of the plan.</summary>
    public IReadOnlyCollection<string> EventNames => _rules.Keys;

    /// <summary>The rule of an event, by its exact name; null when the plan does not have it.</summary>
    public PlanRule? Find(string eventName) => _rules.GetValueOrDefault(eventName);
}
