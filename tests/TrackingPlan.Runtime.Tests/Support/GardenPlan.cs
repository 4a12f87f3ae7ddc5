namespace TrackingPlan.Runtime.Tests;

internal static class GardenPlan
{
    public static PlanRules Rules { get; } = new("Garden", "2.1.0", [PlanRule.Of<PlantWatered>(), PlanRule.Of<FenceMended>()]);
}
