using System.Collections.Immutable;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>The properties of an event, or of an object inside one, with what the plan says of them.</summary>
/// <param name="owner">What people know it by: the event's name, or the property's.</param>
/// <param name="given">The properties.</param>
/// <param name="planned">What the plan may mean: several versions, several plans, several events that the call chooses between.</param>
internal sealed class GivenObject(string owner, GivenProperties given, ImmutableArray<PlannedRecord> planned)
{
    /// <summary>What people know it by: the event's name, or the property's.</summary>
    public string Owner { get; } = owner;

    /// <summary>The properties.</summary>
    public GivenProperties Given { get; } = given;

    /// <summary>The names that are given, each at its place.</summary>
    public IEnumerable<EventNameValue> Names => Given.List.SelectMany(property => property.Names);

    /// <summary>Whether the plan allows any properties, in one of its versions at least.</summary>
    public bool IsOpen => planned.Any(record => record.IsOpen);

    /// <summary>The names that the plan has.</summary>
    public IEnumerable<string> PlannedNames => planned.SelectMany(record => record.Names).Distinct();

    /// <summary>The names that no version of the plan does without.</summary>
    public IEnumerable<string> RequiredNames => planned.Select(record => record.Required).Aggregate((all, required) => all.Intersect(required));

    /// <summary>The planned name that a given one stands for; null when it is none of the plan's.</summary>
    public string? Resolve(string name) => planned.Any(record => record.Contains(name)) ? name
        : Given.AreMembers ? PlannedNames.FirstOrDefault(planned => Reduce(planned) == Reduce(name))
        : null;

    /// <summary>The planned properties of a given name, if all versions have it; else none.</summary>
    public ImmutableArray<PlannedProperty> Find(string name)
    {
        if (Resolve(name) is not { } resolved)
        {
            return [];
        }

        var found = planned.Select(record => record.Find(resolved)).OfType<PlannedProperty>().ToImmutableArray();
        return found.Length == planned.Length ? found : [];
    }

    // OrderId becomes order_id or orderId where a serializer's naming policy says so.
    private static string Reduce(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
