using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>Finds the property by which several kinds of an object can be told apart: each requires it, and each with a text of its own.</summary>
internal static class BranchFinder
{
    /// <summary>The kinds with their names; null when no property tells them apart.</summary>
    public static HierarchyShape? Find(PlanShapes shapes, ValuePlace place, IReadOnlyList<ValuePlace> alternatives)
    {
        var shared = MergeShared(shapes, place).ToRecord();
        var merges = alternatives.Select(alternative => MergeBranch(shapes, alternative, shared)).ToArray();
        foreach (var candidate in merges[0].Members)
        {
            var name = candidate.Property.Name;
            var values = merges.Select(merge => TextOf(shapes, merge, name)).OfType<JsonLiteral>().ToArray();
            if (values.Length == merges.Length && values.Distinct().Count() == values.Length)
            {
                var identifiers = EnumMembers.Name(values).Identifiers;
                var branches = alternatives.Select((alternative, i) => MakeBranch(shapes, alternative, shared, name, values[i], identifiers[i])).ToArray();
                return new HierarchyShape(shared.Inside.ToArray(), branches);
            }
        }

        return null;
    }

    private static Branch MakeBranch(PlanShapes shapes, ValuePlace alternative, RecordShape shared, string discriminator, JsonLiteral value, string identifier)
    {
        var named = alternative with { Path = alternative.Path.Part(identifier) };
        return new Branch(named, value, MergeBranch(shapes, named, shared).ToRecord(discriminator));
    }

    private static ObjectMerge MergeBranch(PlanShapes shapes, ValuePlace alternative, RecordShape shared)
    {
        var merge = new ObjectMerge(shapes);
        merge.Add(shared);
        merge.Add(alternative);
        return merge;
    }

    /// <summary>The object without the schemas that tell its kinds apart.</summary>
    private static ObjectMerge MergeShared(PlanShapes shapes, ValuePlace place)
    {
        var merge = new ObjectMerge(shapes);
        merge.Add(place with { Schema = place.Schema with { Keywords = place.Schema.Keywords.Where(keyword => !keyword.IsInPlace).ToEquatableArray() } });
        foreach (var part in PlanShapes.Parts(place))
        {
            merge.Add(part);
        }

        return merge;
    }

    private static JsonLiteral? TextOf(PlanShapes shapes, ObjectMerge merge, string name) => merge.Members
        .Where(member => member.Property.Name == name && member.Property.IsRequired)
        .Select(member => shapes.OnlyTextOf(member.Property.Schema))
        .FirstOrDefault();
}
