using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Readonly fields that nothing but their initializer sets are as good as constants.</summary>
public sealed class ReadonlyFieldTests
{
    [Theory]
    [InlineData("""private static readonly string Name = "Order Completed"; public void Run() => tracker.Track(Name);""")]
    [InlineData("""private readonly string name = "Order " + "Completed"; public void Run() => tracker.Track(name);""")]
    [InlineData("""private static readonly string First = "Order", Second = First; public void Run() => tracker.Track(Second);""")]
    [InlineData("""private static readonly string Prefix = "Shop: "; public void Run() => tracker.Track(Prefix + "Order Completed");""")]
    [InlineData("""private static readonly string Name = "Order"; static Checkout() { var length = Name.Length; } public void Run() => tracker.Track(Name);""")]
    public Task Constants(string members) => CallTest.VerifyMembers(members);

    [Theory]
    [InlineData("""private static string name = "Order Completed"; public void Run() => tracker.Track([|name|]);""")]
    [InlineData("""private static readonly string Name = $"Order {DateTime.Today}"; public void Run() => tracker.Track([|Name|]);""")]
    [InlineData("""private readonly string name; public Checkout(string name) => this.name = name; public void Run() => tracker.Track([|name|]);""")]
    [InlineData("""private readonly string name = "Order"; public Checkout(bool isNew) { if (isNew) { name = "Order Created"; } } public void Run() => tracker.Track([|name|]);""")]
    [InlineData("""private static readonly string Name = "Order"; static Checkout() { Name = "Order Created"; } public void Run() => tracker.Track([|Name|]);""")]
    [InlineData("""private readonly string name = "Order"; public string Given { init => name = value; } public void Run() => tracker.Track([|name|]);""")]
    [InlineData("""private readonly string name = "Order"; public Checkout(Shopper shopper) => shopper.TryGetName(out name); public void Run() => tracker.Track([|name|]);""")]
    public Task Values(string members) => CallTest.VerifyMembers(members);

    [Fact]
    public Task Fields_of_another_file_and_another_part() => new AnalyzerTest<DynamicEventNameAnalyzer>()
        .WithSource(TrackerStandIn.Source)
        .WithSource("""
            public static class Names
            {
                public static readonly string Completed = "Order Completed";
                public static readonly string Today = "Order " + System.DateTime.Today;
            }

            public sealed partial class Checkout
            {
                private readonly string name = "Order";
                private readonly string other = "Order";
            }
            """)
        .WithSource("""
            public sealed partial class Checkout
            {
                public Checkout() => other = "Order Created";

                public void Run(ShopTracker tracker)
                {
                    tracker.Track(Names.Completed);
                    tracker.Track([|Names.Today|]);
                    tracker.Track(name);
                    tracker.Track([|other|]);
                }
            }
            """)
        .VerifyAsync();

    [Fact]
    public Task Fields_beside_a_primary_constructor() => CallTest.VerifyTypes("""
        public sealed class Checkout(ShopTracker tracker, string given)
        {
            private readonly string name = "Order Completed";
            private readonly string copy = given;
            private readonly string built = "Order " + given;

            public void Run()
            {
                tracker.Track(name);
                tracker.Track([|copy|]);
                tracker.Track([|built|]);
            }
        }
        """);

    [Fact]
    public Task Fields_of_generic_types() => CallTest.VerifyTypes("""
        public static class Names<T>
        {
            public static readonly string Completed = "Order Completed";
            public static readonly string Changed = "Order";
            static Names() => Changed = typeof(T).Name;
        }

        public static class Calls
        {
            public static void Run(Tracker tracker)
            {
                tracker.Track(Names<int>.Completed);
                tracker.Track([|Names<int>.Changed|]);
            }
        }
        """);
}
