namespace TrackingPlan.Analyzers.Tests.Coverage;

/// <summary>A tracker with event records, as the generator writes them as far as the rules care.</summary>
internal static class EventObjects
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using TrackingPlan;

        public sealed partial record OrderCompleted : IPlannedCall
        {
            public required string OrderId { get; init; }
            public void WriteTo(System.Text.Json.Utf8JsonWriter writer) { }
            static CallType IPlannedCall.Call => CallType.Track;
            static string IPlannedCall.Name => "Order Completed";
            static ReadOnlySpan<byte> IPlannedCall.Rule => default;
        }

        public sealed partial record CartViewed : IPlannedCall
        {
            public void WriteTo(System.Text.Json.Utf8JsonWriter writer) { }
            static CallType IPlannedCall.Call => CallType.Track;
            static string IPlannedCall.Name => "Cart Viewed";
            static ReadOnlySpan<byte> IPlannedCall.Rule => default;
        }

        public sealed partial class ShopTracker(ISink sink) : Tracker(null!, sink, null)
        {
            [PlannedEvent("Order Completed")]
            public void OrderCompleted(OrderCompleted trackedEvent) => Send(trackedEvent);

            [PlannedEvent("Cart Viewed")]
            public void CartViewed(CartViewed trackedEvent) => Send(trackedEvent);
        }

        """;
}
