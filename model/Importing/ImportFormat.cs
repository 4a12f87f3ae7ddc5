using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing;

/// <summary>A format that plans are imported from.</summary>
/// <param name="Name">What <c>--from</c> calls it.</param>
/// <param name="Recognize">Whether a file, and what it holds if it is YAML or JSON, can be nothing else.</param>
/// <param name="Read">The files as plans of ours. What they can't be is said to the input.</param>
internal sealed record ImportFormat(string Name, Func<PlanText, PlanNode?, bool> Recognize, Func<ImportInput, IReadOnlyList<PlanDocument>> Read)
{
    /// <summary>What is to be changed in the plan because words mean something else there.</summary>
    public Func<PlanPart, PlanPart> Adapt { get; init; } = part => part;
}
