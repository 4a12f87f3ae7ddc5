using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Sets;

/// <summary>
/// Types that are defined as themselves, directly or over others: by name, or by a keyword that speaks of the same value, as <c>anyOf</c> does. An
/// object that holds itself in a property is none of these.
/// </summary>
internal static class CircularTypes
{
    /// <summary>The types in a circle, and those that lead to one. Types that need no other one are taken away, then those that needed only these, and so on: no recursion, for a chain of types can be long.</summary>
    public static HashSet<string> Find(Dictionary<string, Schema> types)
    {
        var needs = types.ToDictionary(
            type => type.Key,
            type => new HashSet<string>(InPlaceReferences(type.Value).Where(types.ContainsKey), StringComparer.Ordinal),
            StringComparer.Ordinal);
        var neededBy = needs
            .SelectMany(type => type.Value.Select(needed => (Needed: needed, Type: type.Key)))
            .ToLookup(edge => edge.Needed, edge => edge.Type, StringComparer.Ordinal);
        var sound = new Queue<string>(needs.Where(type => type.Value.Count == 0).Select(type => type.Key));
        while (sound.Count > 0)
        {
            var name = sound.Dequeue();
            needs.Remove(name);
            foreach (var type in neededBy[name])
            {
                if (needs[type].Remove(name) && needs[type].Count == 0)
                {
                    sound.Enqueue(type);
                }
            }
        }

        return new HashSet<string>(needs.Keys, StringComparer.Ordinal);
    }

    private static IEnumerable<string> InPlaceReferences(Schema schema)
    {
        if (schema.Reference is { } reference)
        {
            return [reference];
        }

        return schema.Keywords.Where(keyword => keyword.IsInPlace).SelectMany(keyword => keyword.Schemas).SelectMany(inner => InPlaceReferences(inner.Schema));
    }
}
