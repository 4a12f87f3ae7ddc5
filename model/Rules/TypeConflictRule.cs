using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Rules;

/// <summary>
/// TP1008: one property has one type in all events. Most destinations keep one column per property name; a second type is cast, or lost.
/// </summary>
public static class TypeConflictRule
{
    /// <summary>TP1008.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1008", "Property with different types", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>Finds the properties of events that have another type than the same property mostly has.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part)
    {
        var differing = FindDiffering(part);
        if (differing.Count == 0)
        {
            return [];
        }

        var types = part.Types.ToDictionary(type => type.Name, type => type.Schema, StringComparer.Ordinal);
        return part.NewestEvents
            .SelectMany(planned => planned.Properties.Properties
                .Where(property => differing.Contains(property.Name))
                .Select(property => new Use(planned.Name, planned.Path.Property(property.Name), property.Name, property.Schema)))
            .GroupBy(use => use.Name, StringComparer.Ordinal)
            .SelectMany(uses => CheckUses(uses.ToArray(), types));
    }

    /// <summary>The names of properties that are not described alike everywhere. In most plans there are few, and only these are compared in detail.</summary>
    private static HashSet<string> FindDiffering(PlanPart part)
    {
        var first = new Dictionary<string, Schema>(StringComparer.Ordinal);
        var differing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var planned in part.NewestEvents)
        {
            foreach (var property in planned.Properties.Properties)
            {
                if (!first.TryGetValue(property.Name, out var schema))
                {
                    first.Add(property.Name, property.Schema);
                }
                else if (TypesOf(schema) != TypesOf(property.Schema) || schema.Reference != property.Schema.Reference)
                {
                    differing.Add(property.Name);
                }
            }
        }

        return differing;
    }

    private static IEnumerable<PlanFinding> CheckUses(Use[] uses, Dictionary<string, Schema> types)
    {
        // The type that most events give it is the right one; of equally frequent ones the first, for grouping keeps the order.
        var byType = uses
            .GroupBy(use => Describe(use.Schema, types))
            .Where(group => group.Key is not null)
            .OrderByDescending(group => group.Count())
            .ToArray();
        var usual = byType.FirstOrDefault();
        return
            from other in byType.Skip(1)
            where !AreCompatible(usual!.First().Schema, other.First().Schema, types)
            from use in other
            where !IsOfSpec(use)
            select new PlanFinding(
                Descriptor,
                $"`{IssueMessages.Shorten(use.Name)}` is {other.Key} here and {usual!.Key} in `{IssueMessages.Shorten(usual.First().Event)}`; give it one type, or another name.",
                use.Path,
                usual.First().Path);
    }

    /// <summary>Segment's own spec has a few such properties (<c>position</c>): who follows it has no choice. It is looked at when there is a conflict, and only then.</summary>
    private static bool IsOfSpec(Use use) => ReadyMadePlans.Names
        .SelectMany(name => ReadyMadePlans.Find(name)!.Part.Events)
        .Where(planned => planned.Name == use.Event)
        .SelectMany(planned => planned.Properties.Properties)
        .Any(property => property.Name == use.Name && TypesOf(property.Schema) == TypesOf(use.Schema));

    /// <summary>The type in the words of a message; null where the plan leaves it open. A value that may be null has the type of those that are not.</summary>
    private static string? Describe(Schema schema, Dictionary<string, Schema> types)
    {
        if (schema.Reference is { } reference)
        {
            return types.ContainsKey(reference) ? $"`{IssueMessages.Shorten(reference)}`" : null;
        }

        var names = JsonTypeNames.Of(TypesOf(schema)).ToArray();
        return names.Length == 0 ? null : $"`{string.Join(" | ", names)}`";
    }

    /// <summary>A shape of <c>types</c> and a type spelt out can be the same: then the columns are, too.</summary>
    private static bool AreCompatible(Schema a, Schema b, Dictionary<string, Schema> types) =>
        (a.Reference is null) != (b.Reference is null) && (Resolve(a, types), Resolve(b, types)) is var (first, second)
        && (first == JsonTypes.None || second == JsonTypes.None || first == second);

    private static JsonTypes Resolve(Schema schema, Dictionary<string, Schema> types) =>
        schema.Reference is not { } reference ? TypesOf(schema)
        : types[reference] is { Reference: null } shape ? TypesOf(shape)
        : JsonTypes.None;

    /// <summary>A list of texts needs no type to be one.</summary>
    private static JsonTypes TypesOf(Schema schema) =>
        (schema.Types == JsonTypes.None && schema.Enum.Count > 0 && schema.Enum.All(value => value.String is not null) ? JsonTypes.String : schema.Types) & ~JsonTypes.Null;

    private sealed record Use(string Event, PlanPath Path, string Name, Schema Schema);
}
