using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

/// <summary>What has changed from one plan to another, field by field, and who notices.</summary>
/// <param name="Changes">The changes: of the plan, of its calls in their order, then of its shared types.</param>
public sealed record PlanDiff(EquatableArray<PlanChange> Changes)
{
    /// <summary>Whether somebody has to change something.</summary>
    public bool IsBreaking => Changes.Any(change => change.IsBreaking);

    /// <summary>How much the plan's version should go up.</summary>
    public VersionBump Bump =>
        Changes.Count == 0 ? VersionBump.None
        : IsBreaking ? VersionBump.Major
        : Changes.All(change => change.Effects == ChangeEffects.Docs) ? VersionBump.Patch
        : VersionBump.Minor;

    /// <summary>Compares two plans. What both say differently but mean alike, such as the order of events, is no change.</summary>
    /// <param name="old">The plan as it was.</param>
    /// <param name="current">The plan as it is.</param>
    public static PlanDiff Between(Plan old, Plan current)
    {
        var changes = new ChangeList();
        CompareNames(old, current, changes);
        var schemas = new SchemaComparison(old, current, changes);
        var pairs = CallPairs.Of(old, current);
        var calls = new CallComparison(old, current, schemas, changes);
        foreach (var planned in pairs.Removed)
        {
            calls.Remove(planned);
        }

        foreach (var pair in pairs.Both)
        {
            calls.Compare(pair);
        }

        foreach (var planned in pairs.Added)
        {
            calls.Add(planned);
        }

        schemas.CompareTypes();
        return new PlanDiff(changes.Folded(pairs.Both.Count(pair => pair.Current.Call == CallType.Track)).ToEquatableArray());
    }

    /// <summary>The names that the plan as a whole has in C#.</summary>
    private static void CompareNames(Plan old, Plan current, ChangeList changes)
    {
        Compare(PlanNames.Tracker(old), PlanNames.Tracker(current), "tracker", "plan");
        Compare(old.Namespace ?? "", current.Namespace ?? "", "namespace", "namespace");

        void Compare(string before, string now, string what, string key)
        {
            if (before != now)
            {
                changes.Add(new PlanChange(DiffRules.IdentifierChanged, "plan", "", $"Its {what} in C# was {ChangeText.Quote(before)} and is {ChangeText.Quote(now)}.", ChangeEffects.Code)
                {
                    IsBreaking = true,
                    Path = PlanPath.Of(key),
                });
            }
        }
    }
}
