using TrackingPlan.Model.Exports;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Model.Diffs;

/// <summary>Compares what two plans say of one value, and of the values inside it.</summary>
internal sealed partial class SchemaComparison
{
    /// <summary>Types that were all renamed and use each other twice are met twice as often with each step; after so many nobody reads on.</summary>
    private const int MaxRenamedTypes = 10_000;

    private readonly Plan _old;
    private readonly Plan _current;
    private readonly ChangeList _changes;
    private readonly PlanShapes _oldShapes;
    private readonly PlanShapes _currentShapes;
    private readonly Dictionary<string, PlannedType> _oldTypes;
    private readonly Dictionary<string, PlannedType> _currentTypes;

    /// <summary>The types that are being looked into under two names; they may hold themselves.</summary>
    private readonly HashSet<(string?, string?)> _open = [];

    private int _renamedTypes;

    public SchemaComparison(Plan old, Plan current, ChangeList changes)
    {
        (_old, _current, _changes) = (old, current, changes);
        (_oldShapes, _currentShapes) = (PlanShapes.Of(old), PlanShapes.Of(current));
        (_oldTypes, _currentTypes) = (ByName(old), ByName(current));
    }

    /// <summary>Compares the shared types that both plans have. One that only one of them has is noticed where it is used.</summary>
    public void CompareTypes()
    {
        var columns = new HashSet<string>(FlattenedTypes.Of(_old).Concat(FlattenedTypes.Of(_current)), StringComparer.Ordinal);
        foreach (var type in _current.Types)
        {
            if (_oldTypes.TryGetValue(type.Name, out var before))
            {
                var (subject, property) = SharedPlace.Of(type);
                var place = new ComparedPlace(PlaceOf(before), PlaceOf(type), subject, property) { HasColumn = columns.Contains(type.Name) };
                if (before.Identifier != type.Identifier)
                {
                    _changes.Add(DiffRules.IdentifierChanged, place, $"Its C# name was `{before.Identifier}` and is `{type.Identifier}`.", ChangeEffects.Code);
                }

                Compare(place);
            }
        }
    }

    /// <summary>Compares a value in both plans.</summary>
    public void Compare(ComparedPlace place)
    {
        CompareDocumentation(place);
        var names = (place.Old.Schema.Reference, place.Current.Schema.Reference);
        if (names == (null, null))
        {
            CompareValues(place);
        }
        else if (names.Item1 != names.Item2 && _renamedTypes < MaxRenamedTypes && _open.Add(names))
        {
            // The type that a value is of is compared by itself; here are two that have only to mean the same.
            _renamedTypes++;
            var resolved = place with { Old = Resolve(place.Old, _oldTypes), Current = Resolve(place.Current, _currentTypes) };
            CompareValues(resolved, ShapeEffects(place));
            _open.Remove(names);
        }
    }

    private static Dictionary<string, PlannedType> ByName(Plan plan) => plan.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    private static ValuePlace PlaceOf(PlannedType type) => new(type.Schema, ShapePath.Of(type.Identifier), type.Path);

    private static ValuePlace Resolve(ValuePlace place, Dictionary<string, PlannedType> types)
    {
        var location = place.Location;
        while (place.Schema.Reference is { } name)
        {
            place = PlaceOf(types[name]);
        }

        return place with { Location = location };
    }

    private void CompareValues(ComparedPlace place) => CompareValues(place, ShapeEffects(place));

    /// <summary>Compares a value whose types are described in place.</summary>
    /// <param name="place">The value.</param>
    /// <param name="unsaid">What is another one than before, in C# or as a column; what has changed in the schema says why.</param>
    private void CompareValues(ComparedPlace place, ChangeEffects unsaid)
    {
        CompareTypesOf(place, ref unsaid);
        CompareEnum(place, ref unsaid);
        new ConstraintComparison(place, _changes).Compare(ref unsaid);
        if (unsaid != ChangeEffects.None)
        {
            _changes.Add(DiffRules.TypeChanged, place, "It is described in another way, and its type in C# or its column is another one.", unsaid);
        }

        CompareProperties(place);
        if (place.Old.Schema.Items is { } before && place.Current.Schema.Items is { } now)
        {
            Compare(place.Items(before, now));
        }
    }

    private ChangeEffects ShapeEffects(ComparedPlace place)
    {
        if (place.IsCall)
        {
            return ChangeEffects.None;
        }

        var (before, now) = (_oldShapes.Of(place.Old), _currentShapes.Of(place.Current));
        var hasCode = !CSharpTypes.Accepts(new CSharpTypes(_currentShapes).Of(place.Current), new CSharpTypes(_oldShapes).Of(place.Old))
            || (place.IsRequired && before.AllowsNull && !now.AllowsNull && now is not OpenShape);
        var hasColumn = place.HasColumn && ColumnKinds.Of(before) != ColumnKinds.Of(now);
        return (hasCode ? ChangeEffects.Code : ChangeEffects.None) | (hasColumn ? ChangeEffects.Warehouse : ChangeEffects.None);
    }
}
