using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

/// <summary>Where a reader of the plan finds a shared type.</summary>
internal static class SharedPlace
{
    private const string Common = "common/";

    /// <summary>The subject and the property of changes in a type. What common properties hold is a type, too, which nobody has called one.</summary>
    public static (string Subject, string Property) Of(PlannedType type) =>
        type.Name.StartsWith(Common, StringComparison.Ordinal) ? (ChangeList.AllEvents, type.Name.Substring(Common.Length)) : ($"type {type.Name}", "");
}
