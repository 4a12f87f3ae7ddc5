using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Calls;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>What the fix of TP2010 marks.</summary>
public sealed class PassedOnNameCodeFixTests
{
    [Fact]
    public Task The_parameter_is_marked_and_nothing_else_changes() => File.ShouldFix(
        """
        using TrackingPlan;

        public sealed class Checkout(ShopTracker tracker)
        {
            public void Post(
                int count,
                // What happened.
                string /* here */ [|name|] = "Order Completed",
                bool isNew = true) => tracker.Track(name);
        }
        """,
        """
        using TrackingPlan;

        public sealed class Checkout(ShopTracker tracker)
        {
            public void Post(
                int count,
                // What happened.
                [EventName] string /* here */ name = "Order Completed",
                bool isNew = true) => tracker.Track(name);
        }
        """);

    [Fact]
    public Task Members_of_interfaces_and_bases_are_marked_too() => File.ShouldFix(
        """
        using TrackingPlan;

        public interface IAnalytics { void Post(string eventName, int count); }
        public abstract class Base { public virtual void Post(string name, int count) { } }
        public sealed class Checkout(ShopTracker tracker) : Base, IAnalytics
        {
            public override void Post(string [|name|], int count) => tracker.Track(name);
        }
        """,
        """
        using TrackingPlan;

        public interface IAnalytics { void Post([EventName] string eventName, int count); }
        public abstract class Base { public virtual void Post([EventName] string name, int count) { } }
        public sealed class Checkout(ShopTracker tracker) : Base, IAnalytics
        {
            public override void Post([EventName] string name, int count) => tracker.Track(name);
        }
        """);

    [Fact]
    public Task Without_a_using_the_attribute_has_its_full_name() => File.ShouldFix(
        "public sealed class Checkout { public void Post(ShopTracker tracker, string [|name|]) => tracker.Track(name); }",
        "public sealed class Checkout { public void Post(ShopTracker tracker, [global::TrackingPlan.EventName] string name) => tracker.Track(name); }");

    [Fact]
    public Task All_of_a_file_are_marked_at_once() => File.ShouldFixAll(
        """
        using TrackingPlan;

        public sealed class Checkout(ShopTracker tracker)
        {
            public void Post(string [|name|]) => tracker.Track(name);
            public void Send(string [|first|], string [|second|]) { tracker.Track(first); tracker.Track(second); }
        }
        """,
        """
        using TrackingPlan;

        public sealed class Checkout(ShopTracker tracker)
        {
            public void Post([EventName] string name) => tracker.Track(name);
            public void Send([EventName] string first, [EventName] string second) { tracker.Track(first); tracker.Track(second); }
        }
        """);

    private static CodeFixTest<PassedOnNameAnalyzer, PassedOnNameCodeFix> File => new(NamedCallTest.Shop);
}
