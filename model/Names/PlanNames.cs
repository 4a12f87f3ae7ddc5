using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Names;

/// <summary>The C# names that a plan's own name gives.</summary>
public static class PlanNames
{
    /// <summary>The class with one method per event: <c>ToastShopTracker</c>.</summary>
    public static string Tracker(Plan plan) => Stem(plan) + "Tracker";

    /// <summary>The class with the embedded rules: <c>ToastShopPlan</c>.</summary>
    public static string Class(Plan plan) => Stem(plan) + "Plan";

    private static string Stem(Plan plan) =>
        Identifiers.FromName(plan.Name) is { Length: > 0 } identifier ? identifier : Identifiers.Lossless(plan.Name);
}
