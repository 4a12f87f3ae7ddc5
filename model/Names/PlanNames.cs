using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Names;

/// <summary>The C# names that a plan's own name gives.</summary>
public static class PlanNames
{
    /// <summary>The class with one method per event: <c>ToastShopTracker</c>.</summary>
    public static string Tracker(Plan plan) => Tracker(plan.Name);

    /// <summary>The class with one method per event, for a plan of this name.</summary>
    public static string Tracker(string planName) => Stem(planName) + "Tracker";

    /// <summary>The class with the embedded rules: <c>ToastShopPlan</c>.</summary>
    public static string Class(Plan plan) => Stem(plan.Name) + "Plan";

    private static string Stem(string planName) =>
        Identifiers.FromName(planName) is { Length: > 0 } identifier ? identifier : Identifiers.Lossless(planName);
}
