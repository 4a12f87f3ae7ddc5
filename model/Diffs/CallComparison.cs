using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Model.Diffs;

/// <summary>Compares calls: what is said of the call itself. Its properties are for <see cref="SchemaComparison"/>.</summary>
/// <param name="old">The plan as it was.</param>
/// <param name="current">The plan as it is.</param>
/// <param name="schemas">Compares the properties.</param>
/// <param name="changes">Takes the changes.</param>
internal sealed class CallComparison(Plan old, Plan current, SchemaComparison schemas, ChangeList changes)
{
    private const ChangeEffects Everybody = ChangeEffects.Code | ChangeEffects.Wire | ChangeEffects.Warehouse;

    /// <summary>Reports a call that only the new plan has.</summary>
    public void Add(PlannedEvent planned)
    {
        if (planned.Call != CallType.Track && old.Calls.All(before => before.Call != planned.Call))
        {
            changes.Add(DiffRules.CallsFirstPlanned, PlaceOf(planned, planned), $"The old plan says nothing of {planned.Call.ToString().ToLowerInvariant()} calls, and they are not checked. Now they are.", ChangeEffects.Wire, isStricter: true);
        }
        else
        {
            var predecessor = current.Calls.FirstOrDefault(other => other.Call == planned.Call && other.ReplacedBy == planned.Name);
            var role = predecessor is null ? "" : $" It takes the place of {ChangeText.Quote(predecessor.Name)}.";
            changes.Add(DiffRules.EventAdded, PlaceOf(planned, planned), $"The {planned.KindName} is new.{role}", ChangeEffects.Wire);
        }
    }

    /// <summary>Reports a call that only the old plan has.</summary>
    public void Remove(PlannedEvent planned)
    {
        var place = PlaceOf(planned, planned);
        if (current.Calls.Any(other => other.Call == planned.Call && other.Name == planned.ReplacedBy))
        {
            changes.AddOld(DiffRules.EventRenamed, place, $"The {planned.KindName} is gone. {ChangeText.Quote(planned.ReplacedBy!)} takes its place, as the old plan says in `replaced_by`.", Everybody);
        }
        else
        {
            changes.AddOld(DiffRules.EventRemoved, place, $"The {planned.KindName} is gone.", Everybody);
        }
    }

    /// <summary>Reports what has changed in a call that both plans have.</summary>
    public void Compare(CallPair pair)
    {
        var place = PlaceOf(pair.Old, pair.Current);
        if (pair.Old.Name != pair.Current.Name)
        {
            changes.Add(DiffRules.EventRenamed, place, $"It was probably called {ChangeText.Quote(pair.Old.Name)}: a guess, because names and properties are alike.", Everybody, isGuess: true);
        }
        else if (pair.Old.Identifier != pair.Current.Identifier)
        {
            changes.Add(DiffRules.IdentifierChanged, place, $"Its C# name was `{pair.Old.Identifier}` and is `{pair.Current.Identifier}`.", ChangeEffects.Code);
        }

        Report(DiffRules.VersionChanged, "`version`", VersionOf(pair.Old), VersionOf(pair.Current), ChangeEffects.Wire);
        Report(DiffRules.LifeCycleChanged, "`status`", StatusOf(pair.Old), StatusOf(pair.Current));
        Report(DiffRules.LifeCycleChanged, "`replaced_by`", pair.Old.ReplacedBy, pair.Current.ReplacedBy);
        Report(DiffRules.DestinationsChanged, "`destinations`", DestinationsOf(pair.Old), DestinationsOf(pair.Current), ChangeEffects.Wire);
        Report(DiffRules.DocumentationChanged, "`description`", pair.Old.Description, pair.Current.Description);
        Report(DiffRules.DocumentationChanged, "`why`", pair.Old.Why, pair.Current.Why);
        Report(DiffRules.DocumentationChanged, "`owner`", pair.Old.Owner, pair.Current.Owner);
        Report(DiffRules.DocumentationChanged, "`labels`", LabelsOf(pair.Old), LabelsOf(pair.Current));
        schemas.Compare(place);

        void Report(IssueDescriptor rule, string what, string? before, string? now, ChangeEffects effects = ChangeEffects.Docs)
        {
            if (before != now)
            {
                changes.Add(rule, place, $"Its {what} was {ChangeText.Quote(before ?? "")} and is {ChangeText.Quote(now ?? "")}.", effects);
            }
        }
    }

    private static ComparedPlace PlaceOf(PlannedEvent before, PlannedEvent now) =>
        new(PlaceOf(before), PlaceOf(now), ChangeText.Subject(now), "") { IsTracked = now.Call == CallType.Track, IsCall = true, HasColumn = true };

    private static ValuePlace PlaceOf(PlannedEvent planned) => new(planned.Properties, ShapePath.Of(planned.Identifier), planned.Path);

    private static string VersionOf(PlannedEvent planned) => FormattableString.Invariant($"{planned.Version ?? 1}");

    private static string StatusOf(PlannedEvent planned) => planned.Status.ToString().ToLowerInvariant();

    private static string? DestinationsOf(PlannedEvent planned) =>
        planned.Destinations is { } names ? $"[{string.Join(", ", names.OrderBy(name => name, StringComparer.Ordinal))}]" : null;

    private static string LabelsOf(PlannedEvent planned) => string.Join(", ", planned.Labels.Select(label => label.Value.Length > 0 ? $"{label.Key}: {label.Value}" : label.Key));
}
