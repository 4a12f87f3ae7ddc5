using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Calls;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Tests of the fix of TP2001 in a method of a shop, in which the tests need to write only what they are about.</summary>
internal static class FixTest
{
    /// <summary>The test of a whole file, beside the file of the tracker.</summary>
    public static CodeFixTest<DynamicEventNameAnalyzer, DynamicEventNameCodeFix> File => new(TrackerStandIn.Source);

    /// <summary>Applies the fix to the marked name in the statements.</summary>
    public static Task<string> ShouldFix(string before, string after) => File.ShouldFix(InMethod(before), InMethod(after));

    /// <summary>Applies the fix to all marked names in the statements.</summary>
    public static Task ShouldFixAll(string before, string after) => File.ShouldFixAll(InMethod(before), InMethod(after));

    /// <summary>Checks that the marked name in the statements has no fix.</summary>
    public static Task ShouldOfferNoFix(string statements) => File.ShouldOfferNoFix(InMethod(statements));

    /// <summary>A whole file around the statements, with a tracker and some values at hand.</summary>
    private static string InMethod(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Text.Json.Nodes;
        using TrackingPlan;

        public sealed record Shopper(string Plan, string PlanName, Shopper Account, int UserID);

        public sealed class Message([EventName] string name) { public string Name => name; }

        public static class Extensions
        {
            public static void Send(this Tracker to, [EventName] string name, IDictionary<string, object?>? values = null) { }
            public static void SendTwo(this Tracker to, [EventName] string name, IDictionary<string, object?>? a = null, IDictionary<string, object?>? b = null) { }
            public static void Note(this Tracker to, [EventName] string name, string? note = null, IDictionary<string, object?>? values = null) { }
        }

        public sealed class Checkout
        {
            public static string Shared = "";
            private string field = "", _underscored = "", HTMLPage = "", step2Name = "", @event = "";

            public void Run(ShopTracker tracker, string plan, int count, List<string> pages, Shopper shopper, Dictionary<string, object?> given)
            {
                {{statements.ReplaceLineEndings("\n").Replace("\n", "\n        ")}}
            }
        }
        """;
}
