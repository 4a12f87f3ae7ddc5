namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>The raw calls of the runtime's tracker, and a tracker as the generator writes it, as far as rules on calls care.</summary>
internal static class TrackerStandIn
{
    public const string Source = """
        using System.Collections.Generic;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using TrackingPlan;

        public abstract class Tracker
        {
            public void Track([EventName] string eventName, IReadOnlyDictionary<string, object?>? properties = null) { }
            public void Track([EventName] string eventName, JsonObject properties) { }
            public Task<bool> TrackAsync([EventName] string eventName) => Task.FromResult(true);
            public void TrackAll([EventName] params string[] eventNames) { }
            public void Log(string message) { }
        }

        public sealed class ShopTracker : Tracker
        {
            [PlannedEvent("Order Completed")]
            public void OrderCompleted() { }

            [PlannedEvent("Product Viewed")]
            public void ProductViewed() { }

            public void NothingPlanned() { }
        }
        """;
}
