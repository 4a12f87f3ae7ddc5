using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <content>Schemas that speak of one value together.</content>
public sealed partial class PlanShapes
{
    /// <summary>The schemas that all hold; one that is alone in <c>anyOf</c> or <c>oneOf</c>, null aside, is one of them.</summary>
    internal static IReadOnlyList<ValuePlace> Parts(ValuePlace place) => place.Schema.Keywords
        .Where(keyword => keyword.Keyword is "allOf" or "anyOf" or "oneOf")
        .Select(keyword => (keyword.Keyword, Usable: Usable(place, keyword)))
        .Where(found => found.Keyword == "allOf" || found.Usable.Count == 1)
        .SelectMany(found => found.Usable)
        .ToArray();

    /// <summary>The schemas of which one holds; of two such lists the first.</summary>
    private static IReadOnlyList<ValuePlace> Alternatives(ValuePlace place) => place.Schema.Keywords
        .Where(keyword => keyword.Keyword is "anyOf" or "oneOf")
        .Select(keyword => Usable(place, keyword))
        .FirstOrDefault(usable => usable.Count > 1) ?? [];

    /// <summary>The schemas of a keyword without those that say that a value may be null, or that there is none.</summary>
    internal static IReadOnlyList<ValuePlace> Usable(ValuePlace place, SchemaKeyword keyword) => Enumerable.Range(0, keyword.Schemas.Count)
        .Select(i => place.Of(keyword, i))
        .Where(inner => !inner.Schema.IsNever && !(keyword.Keyword != "allOf" && IsNull(inner.Schema)))
        .ToArray();

    private static bool IsNull(Schema schema) => schema.Types == JsonTypes.Null || schema.Const is { Types: JsonTypes.Null };

    private static bool AllowsNullBeside(ValuePlace place) => place.Schema.Keywords
        .Any(keyword => keyword.Keyword is "anyOf" or "oneOf" && keyword.Schemas.Any(inner => IsNull(inner.Schema)));

    /// <summary>A schema that says nothing of its type, other than by schemas inside it.</summary>
    private Shape OfUntyped(ValuePlace place)
    {
        var parts = Parts(place);
        var alternatives = Alternatives(place);
        var shape = DescribesProperties(place.Schema) ? OfObject(place)
            : place.Schema.Items is not null ? ListOf(place)
            : alternatives.Count == 0 ? OfParts(place, parts)
            : parts.Count == 0 ? OfAlternatives(place, alternatives)
            : alternatives.Concat(parts).All(DescribesObject) ? OfObject(place)
            : OpenShape.Instance;
        return AllowNull(shape, AllowsNullBeside(place));
    }

    /// <summary>Whether a schema can only be meant for objects.</summary>
    private bool DescribesObject(ValuePlace place) =>
        place.Schema.Reference is { } type ? RecordOf(type) is not null
        : KindsOf(place.Schema.Types) == JsonTypes.Object
        || (place.Schema.Types == JsonTypes.None && (DescribesProperties(place.Schema) || IsMadeOfObjects(place)));

    /// <summary>Nobody describes properties or the values of a map, and means a text.</summary>
    private static bool DescribesProperties(Schema schema) =>
        schema.DeclaresProperties || (schema.Keywords.Count == 1 && schema.Keywords[0].Keyword == "additionalProperties");

    private bool IsMadeOfObjects(ValuePlace place) =>
        Parts(place) is { Count: > 0 } parts && parts.Any(DescribesObject) && parts.All(part => DescribesObject(part) || part.Schema.Properties.Count > 0);

    /// <summary>Objects are put together. Of other schemas one says what the value is, and the others only restrict it.</summary>
    private Shape OfParts(ValuePlace place, IReadOnlyList<ValuePlace> parts)
    {
        var telling = parts
            .Select(part => (Place: part, Shape: Of(part)))
            .Where(part => part.Shape is not OpenShape || part.Place.Schema.Properties.Count > 0)
            .ToArray();
        return telling.Length == 0 ? OpenShape.Instance
            : telling.Length == 1 || telling.All(part => part.Shape is ScalarShape && part.Shape == telling[0].Shape) ? telling[0].Shape
            : IsMadeOfObjects(place) ? OfObject(place)
            : OpenShape.Instance;
    }

    private Shape OfAlternatives(ValuePlace place, IReadOnlyList<ValuePlace> alternatives) =>
        alternatives.All(DescribesObject) ? OfObject(place) : OfCases(place, alternatives);

    /// <summary>A value of one of several types; if it turns out to be one, that one.</summary>
    private Shape OfCases(ValuePlace place, IReadOnlyList<ValuePlace> alternatives)
    {
        var cases = new CaseList(this, place);
        foreach (var alternative in alternatives)
        {
            cases.Add(alternative);
        }

        return cases.ToShape();
    }

    private ObjectMerge Merge(ValuePlace place)
    {
        var merge = new ObjectMerge(this);
        merge.Add(place);
        return merge;
    }

    private HierarchyShape? FindBranches(ValuePlace place, IReadOnlyList<ValuePlace> alternatives) =>
        alternatives.All(DescribesObject) ? BranchFinder.Find(this, place, alternatives) : null;
}
