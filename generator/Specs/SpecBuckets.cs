using TrackingPlan.Model.Collections;

namespace TrackingPlan.Generator.Specs;

/// <summary>
/// Deals the files of a project into buckets by their names. Roslyn compares the items of a step by their places, so in one long list a new event
/// would move all that follow, and have them generated again; in buckets it moves the few of its own.
/// </summary>
internal static class SpecBuckets
{
    private const int Count = 256;

    /// <summary>The buckets: always as many, so that they keep their places; none when there is nothing to generate.</summary>
    public static IEnumerable<EquatableArray<SourceSpec>> Of(EquatableArray<SourceSpec> specs)
    {
        if (specs.Count == 0)
        {
            return [];
        }

        var buckets = new List<SourceSpec>?[Count];
        foreach (var spec in specs)
        {
            var bucket = buckets[HintNames.HashOf(spec.HintName) % Count] ??= [];
            bucket.Add(spec);
        }

        return buckets.Select(bucket => bucket is null ? default : bucket.ToEquatableArray());
    }
}
