namespace TrackingPlan.Runtime.Tests;

/// <summary>A tracker in the shape that the generator emits.</summary>
internal sealed class GardenTracker : Tracker
{
    public GardenTracker(ISink sink, TrackerOptions? options = null)
        : base(GardenPlan.Rules, sink, options)
    {
    }

    public GardenTracker(PlanRules rules, ISink sink, TrackerOptions? options = null)
        : base(rules, sink, options)
    {
    }

    public GardenTracker(GardenTracker origin, Identity identity)
        : base(origin, identity)
    {
    }

    public GardenTracker As(string userId) => new(this, Identity with { UserId = userId });

    public GardenTracker AsAnonymous(string anonymousId) => new(this, Identity with { AnonymousId = anonymousId });

    [PlannedEvent("Plant Watered")]
    public void PlantWatered(PlantWatered trackedEvent) => Send(trackedEvent);

    public void SeedSown<TLeft>(SeedSown<TLeft> trackedEvent)
        where TLeft : ILeft => Send(trackedEvent);

    [PlannedEvent("Fence Mended")]
    public void FenceMended(FenceMended? trackedEvent = null) => Send(trackedEvent ?? new());
}
