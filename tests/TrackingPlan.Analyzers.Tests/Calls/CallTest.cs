using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Tests of TP2001 in a class of a shop, in which the tests need to write only what they are about.</summary>
internal static class CallTest
{
    private const string Shop = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using TrackingPlan;

        public enum Status { Completed, Cancelled }

        public sealed class Shopper
        {
            public string Name = "";
            public string Plan { get; set; } = "";
            public string GetName() => Name;
            public bool TryGetName(out string name) => (name = Name) != "";
        }

        """;

    /// <summary>Checks one expression as the argument of a call.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyName(string name) => VerifyStatements($"tracker.Track({name});");

    /// <summary>Checks the body of a method that has a tracker and some values at hand.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyStatements(string statements) => VerifyMembers($$"""
            public async Task Run(string page, string? title, string[] pages, int count, bool isNew, Status status, Shopper shopper)
            {
                await Task.Yield();
                {{statements}}
            }

            private const string Name = "Order Completed";
            private static string GetName() => "Order " + DateTime.Now;
            private static Task<string> GetNameAsync() => Task.FromResult(GetName());
            private static void Rename(ref string name) => name += "!";
        """);

    /// <summary>Checks the members of a class that has a tracker.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyMembers(string members) => VerifyTypes($$"""
        public sealed partial class Checkout
        {
            private readonly ShopTracker tracker = new();
        {{members}}
        }
        """);

    /// <summary>Checks a file of types.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyTypes(string types) =>
        new AnalyzerTest<DynamicEventNameAnalyzer>().WithSource(TrackerStandIn.Source).WithSource(Shop + types).VerifyAsync();
}
