using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

internal sealed partial class SchemaComparison
{
    private readonly Suggestions _suggestions = new();

    private void CompareProperties(ComparedPlace place)
    {
        var olds = AllowedIn(place.Old.Schema);
        var currents = AllowedIn(place.Current.Schema);
        var added = currents.Where(property => !olds.Contains(property.Key)).SelectMany(properties => properties).ToList();
        foreach (var old in olds.SelectMany(properties => properties))
        {
            if (currents[old.Name].FirstOrDefault() is { } same)
            {
                CompareProperty(place.Member(old, same), old, same);
            }
            else if (FindRenamed(old, added) is { } renamed)
            {
                added.Remove(renamed);
                var member = place.Member(old, renamed);
                _changes.Add(DiffRules.PropertyRenamed, member, $"It was probably called {ChangeText.Quote(old.Name)}: a guess, because the names are alike and the type is the same.", ChangeEffects.Code | ChangeEffects.Wire | place.Column, isStricter: true, isGuess: true);
                CompareProperty(member, old, renamed);
            }
            else
            {
                _changes.AddOld(DiffRules.PropertyRemoved, place.Member(old, old), "The property is gone.", ChangeEffects.Code | ChangeEffects.Wire | place.Column);
            }
        }

        foreach (var property in added)
        {
            ReportAdded(place, property);
        }
    }

    /// <summary>The properties that may be there.</summary>
    private static ILookup<string, Property> AllowedIn(Schema schema) =>
        schema.Properties.Where(property => !property.Schema.IsNever).ToLookup(property => property.Name, StringComparer.Ordinal);

    private Property? FindRenamed(Property old, List<Property> added)
    {
        var candidates = added.Where(property => (property.Schema.Reference, TypesOf(property.Schema)) == (old.Schema.Reference, TypesOf(old.Schema))).ToArray();
        return _suggestions.Find(old.Name, candidates.Select(property => property.Name)) is { } name ? candidates.First(property => property.Name == name) : null;
    }

    private void CompareProperty(ComparedPlace member, Property old, Property current)
    {
        if (!old.IsRequired && current.IsRequired)
        {
            _changes.Add(DiffRules.PropertyRequired, member, "It was optional and is required.", CodeOf(current) | ChangeEffects.Wire, isStricter: true);
        }
        else if (old.IsRequired && !current.IsRequired)
        {
            _changes.Add(DiffRules.PropertyOptional, member, "It was required and is optional.", ChangeEffects.Wire);
        }

        if (old.Name == current.Name && old.Identifier != current.Identifier)
        {
            _changes.Add(DiffRules.IdentifierChanged, member, $"Its C# name was `{old.Identifier}` and is `{current.Identifier}`.", ChangeEffects.Code);
        }

        Compare(member);
    }

    private void ReportAdded(ComparedPlace place, Property property)
    {
        var member = place.Member(property, property);
        if (property.IsRequired)
        {
            _changes.Add(DiffRules.RequiredPropertyAdded, member, "The property is new and required.", CodeOf(property) | ChangeEffects.Wire, isStricter: true);
        }
        else
        {
            // Where any property was allowed, this one may have held anything.
            var isStricter = Openness.Of(place.Old.Schema) == Openness.Open;
            _changes.Add(DiffRules.PropertyAdded, member, isStricter ? "The property is new and optional. It could be anything before." : "The property is new and optional.", ChangeEffects.Wire, isStricter);
        }
    }

    /// <summary>Leaving out what is required does not compile. What has one value only is written unasked.</summary>
    private ChangeEffects CodeOf(Property property) =>
        _currentShapes.ConstantOf(property.Schema) is null ? ChangeEffects.Code : ChangeEffects.None;
}
