using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Importing;

/// <summary>
/// Other tools repeat a shape in each event that uses it. Shapes that have one name and say the same wherever they stand are one shape in a plan, under <c>types</c>;
/// those that only share their name stay with their events.
/// </summary>
internal static class SharedTypes
{
    /// <summary>The plan with its shapes shared.</summary>
    public static PlanPart Share(PlanPart part)
    {
        var own = part.Types.Where(IsOwn).ToArray();
        var names = own.ToDictionary(type => type.Name, type => type.Path.LastKey, StringComparer.Ordinal);
        var shared = FindShared(part, own, names);
        if (shared.Count == 0)
        {
            return part;
        }

        var renamed = part.Rewrite(schema => schema.Reference is { } name && names.TryGetValue(name, out var last) && shared.Contains(last) ? schema with { Reference = last } : schema);
        var types = renamed.Types.Select(type => IsOwn(type) && shared.Contains(type.Path.LastKey) ? new PlannedType(type.Path.LastKey, type.Schema) { Identifier = type.Identifier } : type);
        var distinct = types.GroupBy(type => type.Name, StringComparer.Ordinal).Select(same => same.First()).ToArray();
        return renamed with { Types = distinct.Where(type => !IsOwn(type)).Concat(distinct.Where(IsOwn)).ToEquatableArray() };
    }

    private static bool IsOwn(PlannedType type) => type.Path != PlanPath.Type(type.Name);

    /// <summary>The names that mean one shape. A shape that refers to one that is not shared is none itself.</summary>
    private static HashSet<string> FindShared(PlanPart part, PlannedType[] own, Dictionary<string, string> names)
    {
        var taken = new HashSet<string>(part.Types.Where(type => !IsOwn(type)).Select(type => type.Name), StringComparer.Ordinal);
        var shapes = own.ToLookup(type => type.Path.LastKey, type => type with { Schema = type.Schema.Rewrite(WithShortName) });
        var shared = new HashSet<string>(shapes.Where(same => !taken.Contains(same.Key) && same.All(type => (type.Schema, type.Identifier) == (same.First().Schema, same.First().Identifier))).Select(same => same.Key), StringComparer.Ordinal);
        var inner = own.ToLookup(type => type.Path.LastKey, type => type.Schema.References().Where(names.ContainsKey).Select(name => names[name]).ToArray());
        while (shared.RemoveWhere(name => inner[name].Any(references => references.Any(reference => !shared.Contains(reference)))) > 0)
        {
        }

        return shared;

        Schema WithShortName(Schema schema) => schema.Reference is { } name && names.TryGetValue(name, out var last) ? schema with { Reference = last } : schema;
    }
}
