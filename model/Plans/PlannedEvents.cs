using TrackingPlan.Model.Collections;

namespace TrackingPlan.Model.Plans;

/// <summary>Chooses among the calls of a plan. Mostly the answer is all of them, and then nothing is copied: rules ask again and again.</summary>
internal static class PlannedEvents
{
    /// <summary>Those that are tracked.</summary>
    public static EquatableArray<PlannedEvent> TrackedOf(EquatableArray<PlannedEvent> calls) =>
        calls.All(IsTracked) ? calls : calls.Where(IsTracked).ToEquatableArray();

    /// <summary>Of each event of a file the newest version. Only those that state their versions have several.</summary>
    public static EquatableArray<PlannedEvent> NewestOf(EquatableArray<PlannedEvent> events) => events.All(planned => planned.Version is null)
        ? events
        : events
            .GroupBy(planned => planned.Name, StringComparer.Ordinal)
            .Select(versions => versions.OrderByDescending(planned => planned.Version ?? 1).First())
            .ToEquatableArray();

    private static bool IsTracked(PlannedEvent planned) => planned.Call == CallType.Track;
}
