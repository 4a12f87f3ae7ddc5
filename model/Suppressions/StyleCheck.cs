using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Suppressions;

/// <summary>The TP1 range: what the style rules and the suppression comments of a plan file come to. Analyzers and command line both report what this finds.</summary>
public static class StyleCheck
{
    /// <summary>What can be reported, in the order of the ids.</summary>
    public static IReadOnlyList<IssueDescriptor> Descriptors { get; } = [.. StyleRules.Descriptors, .. SuppressionIssues.All];

    /// <summary>Checks a plan file that is all there is.</summary>
    public static IEnumerable<PlanIssue> Run(PlanDocument document) => Run(document, () => [document]);

    /// <summary>Checks one plan file of a project: what is not suppressed, and the suppressions themselves.</summary>
    /// <param name="document">The file.</param>
    /// <param name="readProject">
    /// All plan files of the project, this one included. It is asked when a comment suppresses warnings of the TP0 range, which may be about several
    /// files, and only then.
    /// </param>
    public static IEnumerable<PlanIssue> Run(PlanDocument document, Func<IEnumerable<PlanDocument>> readProject)
    {
        var style = StyleRules.Check(document).ToArray();
        var suppressions = PlanSuppressions.Of(document);
        var plan = suppressions.NamePlanIssues ? PlanSet.Create(readProject()).SuppressedIssues.Where(issue => issue.Location.Path == document.Path) : [];
        return style.Where(issue => !suppressions.Cover(issue)).Concat(suppressions.FindMistakes(style.Concat(plan)));
    }
}
