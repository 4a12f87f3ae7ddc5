using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Calls;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>The dictionary is written as short as the file allows.</summary>
public sealed class DictionaryTypeTests
{
    [Fact]
    public Task Adds_the_using() => FixTest.File.ShouldFix(
        """
        namespace Shop;

        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track([|"Order Completed " + count|]);
        }
        """,
        """
        using System.Collections.Generic;

        namespace Shop;

        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track("Order Completed", new Dictionary<string, object?> { ["count"] = count });
        }
        """);

    [Fact]
    public Task Adds_the_using_once() => FixTest.File.ShouldFixAll(
        """
        using System;

        namespace Shop;

        public static class Checkout
        {
            public static void Run(ShopTracker tracker, string plan)
            {
                tracker.Track([|$"Order Completed {plan}"|]);
                Console.WriteLine(plan);
                tracker.Track([|$"Product Viewed {plan}"|]);
            }
        }
        """,
        """
        using System;
        using System.Collections.Generic;

        namespace Shop;

        public static class Checkout
        {
            public static void Run(ShopTracker tracker, string plan)
            {
                tracker.Track("Order Completed", new Dictionary<string, object?> { ["plan"] = plan });
                Console.WriteLine(plan);
                tracker.Track("Product Viewed", new Dictionary<string, object?> { ["plan"] = plan });
            }
        }
        """);

    [Fact]
    public Task Uses_a_global_using() => new CodeFixTest<DynamicEventNameAnalyzer, DynamicEventNameCodeFix>(
        TrackerStandIn.Source, "global using System.Collections.Generic;").ShouldFix(
        """
        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track([|"Order Completed " + count|]);
        }
        """,
        """
        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track("Order Completed", new Dictionary<string, object?> { ["count"] = count });
        }
        """);

    [Fact]
    public Task Leaves_out_the_question_mark_where_nullable_is_off() => FixTest.File.ShouldFix(
        """
        #nullable disable
        using System.Collections.Generic;

        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track([|"Order Completed " + count|]);
        }
        """,
        """
        #nullable disable
        using System.Collections.Generic;

        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track("Order Completed", new Dictionary<string, object> { ["count"] = count });
        }
        """);
}
