using TrackingPlan.Model.Plans;

namespace TrackingPlan.Cli.Validation.Coverage;

/// <summary>Collects the properties of events, with those in nested objects, in the items of lists and in shared types.</summary>
/// <param name="types">The plan's types, by name.</param>
internal sealed class PlannedPlaces(IReadOnlyDictionary<string, PlannedType> types)
{
    /// <summary>The types that are being followed. One that holds itself ends there.</summary>
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Adds what a schema plans in a value.</summary>
    /// <param name="place">The value.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="pointer">The JSON Pointer to it.</param>
    public void Add(PlannedPlace place, Schema schema, string pointer)
    {
        if (schema.Reference is { } name)
        {
            if (_open.Add(name))
            {
                Add(place, types[name].Schema, pointer);
                _open.Remove(name);
            }

            return;
        }

        foreach (var property in schema.Properties)
        {
            Add(PropertyOf(place, property.Name, $"{pointer}/{property.Name.Replace("~", "~0").Replace("/", "~1")}"), property.Schema);
        }

        if (schema.Items is { } items)
        {
            Add(place.Items ??= new PlannedPlace("", pointer + "/*"), items);
        }
    }

    private void Add(PlannedPlace place, Schema schema) => Add(place, schema, place.Pointer);

    /// <summary>The property of that name: another version of the event may have it as well.</summary>
    private static PlannedPlace PropertyOf(PlannedPlace place, string name, string pointer)
    {
        var known = place.Properties.Find(property => property.Pointer == pointer);
        if (known is null)
        {
            place.Properties.Add(known = new PlannedPlace(name, pointer));
        }

        return known;
    }
}
