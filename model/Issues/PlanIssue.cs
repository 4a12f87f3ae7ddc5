using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Issues;

/// <summary>Something wrong at a place in a plan file.</summary>
/// <param name="Descriptor">The kind of issue.</param>
/// <param name="Message">What is wrong and what to do, in one or two sentences.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Related">The other places that take part, such as the first of two definitions.</param>
public sealed record PlanIssue(
    IssueDescriptor Descriptor, string Message, PlanLocation Location, EquatableArray<PlanLocation> Related = default)
{
    /// <summary>As MSBuild prints it: <c>shop.plan.yaml(14,7): error TP0002: ...</c>.</summary>
    public override string ToString() =>
        $"{Location}: {Descriptor.Severity.ToString().ToLowerInvariant()} {Descriptor.Id}: {Message}";
}
