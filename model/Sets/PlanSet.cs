using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Model.Sets;

/// <summary>All plans of a project: files with the same plan name are one plan, a file that another plan includes is a part of that one, includes are in, types are resolved, names are decided.</summary>
/// <param name="Plans">The plans, sorted by name.</param>
/// <param name="Issues">What is wrong with the files, each for itself and together; sorted by file and place.</param>
public sealed record PlanSet(EquatableArray<Plan> Plans, IReadOnlyList<PlanIssue> Issues)
{
    /// <summary>Warnings that comments in the files suppress.</summary>
    public IReadOnlyList<PlanIssue> SuppressedIssues { get; init; } = [];

    /// <summary>Puts the files together. The result does not depend on their order.</summary>
    /// <param name="documents">The files.</param>
    /// <param name="projectNamespace">The namespace of plans that have none of their own; null when it is not known.</param>
    public static PlanSet Create(IEnumerable<PlanDocument> documents, string? projectNamespace = null)
    {
        var sorted = documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToArray();
        var issues = new List<PlanIssue>();
        var files = RudderProject.Join(sorted, issues);
        issues.AddRange(files.SelectMany(document => document.Issues));
        var includes = new IncludeGraph(files, issues);
        var assembled = files
            .Where(document => !includes.IsIncluded(document))
            .GroupBy(document => document.Part.PlanName, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (new PlanAssembler(group.ToArray(), includes.IncludedBy(group), issues).Assemble(), group.First()));
        var plans = NamespaceClashes.Remove(assembled, projectNamespace, issues).ToEquatableArray();

        // What is wrong with a file that two plans include is found twice.
        var isSuppressed = issues
            .Distinct()
            .OrderBy(issue => issue.Location.Path, StringComparer.Ordinal)
            .ThenBy(issue => issue.Location.Span.Start)
            .ToLookup(FindSuppressed(sorted, issues).Contains);
        return new PlanSet(plans, isSuppressed[false].ToArray()) { SuppressedIssues = isSuppressed[true].ToArray() };
    }

    private static HashSet<PlanIssue> FindSuppressed(PlanDocument[] documents, List<PlanIssue> issues)
    {
        // Only warnings can be suppressed, and a plan mostly has none: then no comment is looked at.
        var byPath = new Dictionary<string, PlanSuppressions>(StringComparer.Ordinal);
        return new HashSet<PlanIssue>(issues.Where(issue => issue.Descriptor.Severity != IssueSeverity.Error && SuppressionsOf(issue.Location.Path)?.Cover(issue) == true));

        PlanSuppressions? SuppressionsOf(string path)
        {
            if (!byPath.TryGetValue(path, out var suppressions) && documents.FirstOrDefault(document => document.Path == path) is { } document)
            {
                byPath.Add(path, suppressions = PlanSuppressions.Of(document));
            }

            return suppressions;
        }
    }
}
