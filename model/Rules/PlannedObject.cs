using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>An object of a plan with the place that lists its properties.</summary>
/// <param name="Path">The event, type, property or <c>items</c> that is the object.</param>
/// <param name="Properties">What it lists.</param>
internal sealed record PlannedObject(PlanPath Path, EquatableArray<Property> Properties)
{
    /// <summary>The place of one of its properties.</summary>
    public PlanPath PathOf(Property property) => Path.Property(property.Name);

    /// <summary>All objects of a file, at any depth: those of calls, the common one, and then those of types, in the order of the file.</summary>
    public static IEnumerable<PlannedObject> AllOf(PlanPart part) =>
        part.Calls.SelectMany(planned => Within(planned.Properties, planned.Path))
            .Concat(part.Common is { } common ? Within(common, PlanPath.Of("common")) : [])
            .Concat(part.Types.SelectMany(type => Within(type.Schema, type.Path)));

    /// <summary>A reference is not followed: its type is met for itself.</summary>
    private static IEnumerable<PlannedObject> Within(Schema schema, PlanPath path)
    {
        if (schema.Properties.Count > 0)
        {
            var planned = new PlannedObject(path, schema.Properties);
            yield return planned;
            foreach (var property in schema.Properties)
            {
                // Most properties hold nothing, and are not worth an enumerator.
                if (property.Schema.Properties.Count == 0 && property.Schema.Items is null)
                {
                    continue;
                }

                foreach (var inner in Within(property.Schema, planned.PathOf(property)))
                {
                    yield return inner;
                }
            }
        }

        if (schema.Items is { } items)
        {
            foreach (var inner in Within(items, path.Key("items")))
            {
                yield return inner;
            }
        }
    }
}
