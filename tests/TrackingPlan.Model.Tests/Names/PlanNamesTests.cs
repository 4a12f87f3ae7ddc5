using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Names;

public sealed class PlanNamesTests
{
    [Theory]
    [InlineData("Toast Shop", "ToastShopTracker", "ToastShopPlan")]
    [InlineData("4ward", "_4wardTracker", "_4wardPlan")]
    [InlineData("🎉", "_1F389_Tracker", "_1F389_Plan")]
    public void Tracker_and_plan_are_named_by_the_plan(string name, string tracker, string plan)
    {
        PlanNames.Tracker(new Plan(name)).ShouldBe(tracker);
        PlanNames.Class(new Plan(name)).ShouldBe(plan);
    }
}
