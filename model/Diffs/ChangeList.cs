using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

/// <summary>Collects the changes between two plans.</summary>
internal sealed class ChangeList
{
    /// <summary>The subject of what has changed in every event alike.</summary>
    public const string AllEvents = "all events";

    private readonly List<(PlanChange Change, bool IsTracked)> _changes = [];

    /// <summary>Adds a change that stands for itself.</summary>
    public void Add(PlanChange change) => _changes.Add((change, false));

    /// <summary>Adds a change of a value. Who has to change code or queries always finds it breaking.</summary>
    /// <param name="rule">The kind of change.</param>
    /// <param name="place">The value.</param>
    /// <param name="message">What has changed.</param>
    /// <param name="effects">Who notices it.</param>
    /// <param name="isStricter">Whether messages that were valid may be violations now.</param>
    /// <param name="isGuess">Whether nothing but likeness says so.</param>
    public void Add(IssueDescriptor rule, ComparedPlace place, string message, ChangeEffects effects, bool isStricter = false, bool isGuess = false)
    {
        var change = new PlanChange(rule, place.Subject, place.Property, message, effects)
        {
            IsBreaking = isStricter || (effects & (ChangeEffects.Code | ChangeEffects.Warehouse)) != 0,
            IsGuess = isGuess,
            Path = place.Current.Location,
        };
        _changes.Add((change, place.IsTracked));
    }

    /// <summary>Adds a change of something that only the old plan has.</summary>
    public void AddOld(IssueDescriptor rule, ComparedPlace place, string message, ChangeEffects effects)
    {
        Add(rule, place, message, effects, isStricter: true);
        var (change, isTracked) = _changes[_changes.Count - 1];
        _changes[_changes.Count - 1] = (change with { Path = place.Old.Location, IsInOld = true }, isTracked);
    }

    /// <summary>
    /// The changes, with one in place of those that are the same in every event: a common property stands in all of them, and whoever reads the list has
    /// changed one line.
    /// </summary>
    /// <param name="events">How many tracked events were compared.</param>
    public IEnumerable<PlanChange> Folded(int events)
    {
        var groups = _changes
            .Where(entry => entry.IsTracked && entry.Change.Property.Length > 0)
            .GroupBy(entry => Key(entry.Change))
            .Where(group => events > 1 && group.Select(entry => entry.Change.Subject).Distinct().Count() == events)
            .ToDictionary(group => group.Key, group => group.First().Change);
        return _changes
            .Where(entry => !entry.IsTracked || !groups.TryGetValue(Key(entry.Change), out var first) || ReferenceEquals(first, entry.Change))
            .Select(entry => entry.IsTracked && groups.ContainsKey(Key(entry.Change)) ? entry.Change with { Subject = AllEvents } : entry.Change);
    }

    private static PlanChange Key(PlanChange change) => change with { Subject = "", Path = PlanPath.Of("") };
}
