using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Sets;

/// <summary>All plans of a project: files with the same plan name are one plan, a file that another plan includes is a part of that one, includes are in, types are resolved, names are decided.</summary>
/// <param name="Plans">The plans, sorted by name.</param>
/// <param name="Issues">What is wrong with the files, each for itself and together; sorted by file and place.</param>
public sealed record PlanSet(EquatableArray<Plan> Plans, IReadOnlyList<PlanIssue> Issues)
{
    /// <summary>Puts the files together. The result does not depend on their order.</summary>
    public static PlanSet Create(IEnumerable<PlanDocument> documents)
    {
        var sorted = documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToArray();
        var issues = sorted.SelectMany(document => document.Issues).ToList();
        var includes = new IncludeGraph(sorted, issues);
        var plans = sorted
            .Where(document => !includes.IsIncluded(document))
            .GroupBy(document => document.Part.PlanName, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new PlanAssembler(group.ToArray(), includes.IncludedBy(group), issues).Assemble())
            .ToEquatableArray();

        // What is wrong with a file that two plans include is found twice.
        return new PlanSet(plans, issues
            .Distinct()
            .OrderBy(issue => issue.Location.Path, StringComparer.Ordinal)
            .ThenBy(issue => issue.Location.Span.Start)
            .ToArray());
    }
}
