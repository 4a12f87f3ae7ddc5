using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Suppressions;

/// <summary>The TP1 range: what the style rules and the suppression comments of plan files come to. Analyzers and command line both report what this finds.</summary>
public static class StyleCheck
{
    /// <summary>What can be reported, in the order of the ids.</summary>
    public static IReadOnlyList<IssueDescriptor> Descriptors { get; } = [.. StyleRules.Descriptors, .. SuppressionIssues.All];

    /// <summary>
    /// Checks the plan files of a project: what is not suppressed, and the suppressions themselves. Nothing is said of the plans of other tools: nobody
    /// edits an export.
    /// </summary>
    /// <param name="project">All plan files of the project.</param>
    /// <returns>What was found, file by file.</returns>
    public static IReadOnlyList<PlanIssue> Run(IReadOnlyList<PlanDocument> project)
    {
        var own = project.Where(document => document.Syntax.Format is null).ToArray();
        var style = own
            .GroupBy(document => document.Part.PlanName, StringComparer.Ordinal)
            .SelectMany(plan => StyleRules.Check(plan.ToArray()))
            .ToLookup(issue => issue.Location.Path, StringComparer.Ordinal);
        var plans = new Lazy<IReadOnlyList<PlanIssue>>(() => PlanSet.Create(project).SuppressedIssues);
        return own.SelectMany(document => Judge(document, style[document.Path], plans)).ToArray();
    }

    /// <param name="document">The file.</param>
    /// <param name="style">What the style rules found in it.</param>
    /// <param name="plans">The suppressed issues of the TP0 range. They are asked for when a comment suppresses such an issue, and only then.</param>
    private static IEnumerable<PlanIssue> Judge(PlanDocument document, IEnumerable<PlanIssue> style, Lazy<IReadOnlyList<PlanIssue>> plans)
    {
        var suppressions = PlanSuppressions.Of(document);
        var suppressed = suppressions.NamePlanIssues ? plans.Value.Where(issue => issue.Location.Path == document.Path) : [];
        return style.Where(issue => !suppressions.Cover(issue)).Concat(suppressions.FindMistakes(style.Concat(suppressed)));
    }
}
