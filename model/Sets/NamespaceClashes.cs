using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Sets;

/// <summary>Keeps apart what plans of one namespace declare: two records of one name would not compile, and nobody would know which plan to change.</summary>
internal static class NamespaceClashes
{
    /// <summary>The plans without those that declare a type which a plan before them has in the same namespace; these are reported.</summary>
    /// <param name="plans">The plans, each with a file that names it.</param>
    /// <param name="projectNamespace">The namespace of plans that have none of their own.</param>
    /// <param name="issues">Takes what is wrong.</param>
    public static IEnumerable<Plan> Remove(IEnumerable<(Plan Plan, PlanDocument Document)> plans, string? projectNamespace, List<PlanIssue> issues)
    {
        var declared = new Dictionary<(string? Namespace, string Identifier), (Plan Plan, PlanDocument Document)>();
        foreach (var current in plans)
        {
            var ns = current.Plan.Namespace ?? projectNamespace;
            var identifiers = Declare(current.Plan).ToArray();
            var clash = identifiers.FirstOrDefault(identifier => declared.ContainsKey((ns, identifier)));
            if (clash is not null)
            {
                var other = declared[(ns, clash)];
                issues.Add(new PlanIssue(
                    PlanIssues.NamespaceClash,
                    $"`{IssueMessages.Shorten(current.Plan.Name)}` and `{IssueMessages.Shorten(other.Plan.Name)}` would both declare `{IssueMessages.Shorten(clash)}` in C#; give one of the plans a `namespace` of its own.",
                    current.Document.Locate(PlanPath.Of("plan")),
                    new[] { other.Document.Locate(PlanPath.Of("plan")) }.ToEquatableArray()));
                continue;
            }

            foreach (var identifier in identifiers)
            {
                declared[(ns, identifier)] = current;
            }

            yield return current.Plan;
        }
    }

    private static IEnumerable<string> Declare(Plan plan) => plan.Calls.Select(planned => planned.Identifier)
        .Concat(plan.Types.Select(type => type.Identifier))
        .Concat(ShapeNames.Of(plan).Declared)
        .Append(PlanNames.Tracker(plan))
        .Append(PlanNames.Class(plan));
}
