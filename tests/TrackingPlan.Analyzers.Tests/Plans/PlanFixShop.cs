namespace TrackingPlan.Analyzers.Tests.Plans;

/// <summary>The code of a shop that tracks by name, for tests in which the plan is what has to change.</summary>
internal static class PlanFixShop
{
    /// <summary>A class with some values at hand, in which a test puts its calls.</summary>
    public static string Code(string statements, string className = "Checkout") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Text.Json.Nodes;
        using TrackingPlan;

        public enum {{className}}Size { Small, Large }

        public interface I{{className}}Analytics { void Send([EventName] string name, object properties); }

        public static class {{className}}
        {
            public static void Run(Shop.Tracking.ShopTracker tracker, I{{className}}Analytics other, string text, int count, double amount, bool flag, Guid guid, {{className}}Size size, object any, string[] pages, Dictionary<string, object?> given)
            {
                {{statements}}
            }

            private static void Enrich(Dictionary<string, object?> properties) => properties["x"] = 1;
        }
        """;
}
