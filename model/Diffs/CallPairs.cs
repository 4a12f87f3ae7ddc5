using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

/// <summary>Finds out which calls of two plans are the same: by name and version, and then by likeness.</summary>
internal sealed class CallPairs
{
    private readonly List<CallPair> _both = [];
    private readonly List<PlannedEvent> _removed = [];
    private readonly List<PlannedEvent> _added = [];
    private readonly Suggestions _suggestions = new();

    private CallPairs()
    {
    }

    /// <summary>The calls that both plans have, in the order of the new plan.</summary>
    public IReadOnlyList<CallPair> Both => _both;

    /// <summary>The calls that only the old plan has.</summary>
    public IReadOnlyList<PlannedEvent> Removed => _removed;

    /// <summary>The calls that only the new plan has.</summary>
    public IReadOnlyList<PlannedEvent> Added => _added;

    /// <summary>Compares the calls of two plans.</summary>
    public static CallPairs Of(Plan old, Plan current)
    {
        var pairs = new CallPairs();
        var before = old.Calls.GroupBy(planned => (planned.Call, planned.Name)).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var versions in current.Calls.GroupBy(planned => (planned.Call, planned.Name)))
        {
            if (before.TryGetValue(versions.Key, out var olds))
            {
                before.Remove(versions.Key);
                pairs.PairVersions(olds, versions.ToList());
            }
            else
            {
                pairs._added.AddRange(versions);
            }
        }

        foreach (var versions in old.Calls.GroupBy(planned => (planned.Call, planned.Name)).Where(group => before.ContainsKey(group.Key)))
        {
            pairs.PairRenamed(versions.ToList());
        }

        var order = current.Calls.Select((planned, i) => (planned, i)).ToDictionary(entry => entry.planned, entry => entry.i);
        pairs._both.Sort((a, b) => order[a.Current].CompareTo(order[b.Current]));
        return pairs;
    }

    /// <summary>Pairs the versions of one call. A call with one version before and now is the same, whatever the number.</summary>
    private void PairVersions(List<PlannedEvent> olds, List<PlannedEvent> currents)
    {
        if (olds.Count == 1 && currents.Count == 1)
        {
            _both.Add(new CallPair(olds[0], currents[0]));
            return;
        }

        foreach (var old in olds)
        {
            if (currents.Find(current => (current.Version ?? 1) == (old.Version ?? 1)) is { } same)
            {
                _both.Add(new CallPair(old, same));
                currents.Remove(same);
            }
            else
            {
                _removed.Add(old);
            }
        }

        _added.AddRange(currents);
    }

    private void PairRenamed(List<PlannedEvent> olds)
    {
        var newest = olds.OrderByDescending(old => old.Version ?? 1).First();
        var candidates = _added.Where(added => added.Call == newest.Call).ToArray();
        if (_suggestions.Find(newest.Name, candidates.Where(added => AreAlike(newest, added)).Select(added => added.Name).Distinct()) is not { } name)
        {
            _removed.AddRange(olds);
            return;
        }

        var currents = candidates.Where(added => added.Name == name).ToList();
        _added.RemoveAll(currents.Contains);
        PairVersions(olds, currents);
    }

    /// <summary>Whether two calls have most properties in common: names alone are near for <c>Order Completed</c> and <c>Order Cancelled</c>, too.</summary>
    private static bool AreAlike(PlannedEvent old, PlannedEvent current)
    {
        var names = old.Properties.Properties.Select(property => property.Name).ToArray();
        var shared = names.Intersect(current.Properties.Properties.Select(property => property.Name), StringComparer.Ordinal).Count();
        return shared * 2 >= Math.Max(names.Length, current.Properties.Properties.Count);
    }
}
