using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Tests of the rules on calls that name an event, in a class of a shop whose plan has three events, one of them deprecated.</summary>
internal static class NamedCallTest
{
    /// <summary>What the tests track with: the runtime's tracker, and one as the generator writes it.</summary>
    public const string Shop = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using TrackingPlan;

        public abstract class Tracker
        {
            public void Track([EventName] string eventName, IReadOnlyDictionary<string, object?>? properties = null) { }
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

            [PlannedEvent("Product Viewed"), Obsolete("The first version.")]
            public void ProductViewedV1() { }

            [PlannedEvent("Cart Emptied"), Obsolete("The event \"Cart Emptied\" is deprecated; use CartCleared.")]
            public void CartEmptied() { }
        }

        public sealed class DepotTracker : Tracker
        {
            [PlannedEvent("Pallet Moved")]
            public void PalletMoved() { }
        }

        public sealed class Message([EventName] string name) { public string Name => name; }

        public interface IAnalyticsService { void Post([EventName] string eventName); }

        public enum Status { Completed, Cancelled }

        public static class Names
        {
            public const string Completed = "Order Completed";
            public const string Misspelt = "Order Complete";
            public static readonly string Viewed = "Product Viewed";
            public static readonly string Seen = "Product Seen";
        }

        """;

    /// <summary>Checks the body of a method that has trackers and some values at hand. Planned names that are no matter of the test are tracked with <c>Log</c>.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyStatements(string statements) => VerifyMembers($$"""
            public async Task Run(ShopTracker tracker, DepotTracker depot, Tracker any, IAnalyticsService service, string given, int count, bool isNew, Status status, string[] pages)
            {
                await Task.Yield();
                {{statements}}
            }
        """);

    /// <summary>Checks the members of a class.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyMembers(string members) => new AnalyzerTest<NamedCallAnalyzer>()
        .WithSource(Shop + $$"""
            public sealed partial class Checkout
            {
            {{members}}
            }
            """)
        .VerifyAsync();
}
