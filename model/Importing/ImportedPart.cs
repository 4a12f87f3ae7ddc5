using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Importing;

/// <summary>What the files of an imported plan say together, as somebody would write it in one file.</summary>
internal static class ImportedPart
{
    /// <summary>The parts of one plan as one. Of what two of them define the first counts.</summary>
    public static PlanPart Join(IReadOnlyList<PlanPart> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var commons = parts.Select(part => part.Common).OfType<Schema>().ToArray();
        return PlanPart.Join(parts) with
        {
            Version = parts.Select(part => part.Version).FirstOrDefault(version => version is not null),
            Common = commons.Length == 0 ? null : commons[0] with { Properties = Distinct(commons.SelectMany(common => common.Properties), property => property.Name) },
            Annotations = Distinct(parts.SelectMany(part => part.Annotations), annotation => annotation.Key),
        };
    }

    /// <summary>The plan without what says nothing in it: drafts, because its rules are draft-07, and the version of an event that has only a first one.</summary>
    public static PlanPart Tidy(PlanPart part)
    {
        var versions = part.Calls.ToLookup(planned => (planned.Call, planned.Name));
        var tidy = part.Rewrite(schema => schema with { Annotations = WithoutDraft(schema.Annotations) });
        return tidy with
        {
            Calls = tidy.Calls.Select(planned => planned with
            {
                Version = planned.Version == 1 && versions[(planned.Call, planned.Name)].Count() == 1 ? null : planned.Version,
                Annotations = WithoutDraft(planned.Annotations),
            }).ToEquatableArray(),
        };
    }

    private static EquatableArray<Annotation> WithoutDraft(EquatableArray<Annotation> annotations) => annotations.Where(annotation => annotation.Key != Binding.Annotations.Draft).ToEquatableArray();

    private static EquatableArray<T> Distinct<T>(IEnumerable<T> items, Func<T, string> nameOf)
        where T : IEquatable<T> => items.GroupBy(nameOf, StringComparer.Ordinal).Select(same => same.First()).ToEquatableArray();
}
