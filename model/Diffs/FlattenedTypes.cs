using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

/// <summary>Finds the shared types whose values become columns of a warehouse: those that are not only used in lists.</summary>
internal static class FlattenedTypes
{
    /// <summary>The names of the types.</summary>
    public static IEnumerable<string> Of(Plan plan)
    {
        var types = plan.Types.ToDictionary(type => type.Name, type => type.Schema, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Schema>(plan.Calls.Select(planned => planned.Properties));
        while (open.Count > 0)
        {
            var schema = open.Pop();
            if (schema.Reference is { } name && found.Add(name))
            {
                open.Push(types[name]);
            }

            foreach (var property in schema.Properties)
            {
                open.Push(property.Schema);
            }
        }

        return found;
    }
}
