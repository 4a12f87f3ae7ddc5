using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Formats;

namespace TrackingPlan.Model.Tests.Diffs;

/// <summary>What holds for any plans, tried on those of this repository.</summary>
public sealed class RepositoryPlanDiffTests
{
    private static readonly Plan[] Plans = RepositoryPlans.InFiles().SelectMany(document => PlanSet.Create([document]).Plans).ToArray();

    [Fact]
    public void A_plan_does_not_differ_from_itself()
    {
        Plans.Length.ShouldBeGreaterThan(9); // The ready-made ones at least.
        Plans.ShouldAllBe(plan => PlanDiff.Between(plan, plan).Changes.Count == 0);
    }

    [Fact]
    public void What_is_added_in_one_direction_is_gone_in_the_other()
    {
        foreach (var plan in Plans)
        {
            var empty = plan with { Calls = default, Types = default };
            PlanDiff.Between(empty, plan).Changes.Count.ShouldBe(plan.Calls.Count);
            PlanDiff.Between(plan, empty).Changes.Count.ShouldBe(plan.Calls.Count);
            PlanDiff.Between(plan, empty).Changes.ShouldAllBe(change => change.Rule == DiffRules.EventRemoved && change.IsInOld);
        }
    }
}
