using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Writing;

/// <summary>Where a plan file has the calls of one kind.</summary>
/// <param name="Key">The key at the file's top.</param>
/// <param name="Members">The key of their properties.</param>
internal sealed record PlanSection(string Key, string Members)
{
    /// <summary>The section of a kind of calls.</summary>
    public static PlanSection Of(CallType call) => call switch
    {
        CallType.Identify => new("identify", "traits"),
        CallType.Group => new("group", "traits"),
        CallType.Page => new("pages", "properties"),
        CallType.Screen => new("screens", "properties"),
        _ => new("events", "properties"),
    };
}
