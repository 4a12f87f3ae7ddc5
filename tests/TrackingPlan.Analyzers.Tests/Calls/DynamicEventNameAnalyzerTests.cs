using Basic.Reference.Assemblies;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>The forms of calls that the rule finds names in, and where it keeps out.</summary>
public sealed class DynamicEventNameAnalyzerTests
{
    [Theory]
    [InlineData("""tracker.Track([|$"Order {count}"|]);""")]
    [InlineData("""tracker.Track([|$"Order {count}"|], new Dictionary<string, object?>());""")]
    [InlineData("""tracker.Track(eventName: [|$"Order {count}"|]);""")]
    [InlineData("""tracker.Track(properties: null as IReadOnlyDictionary<string, object?>, eventName: [|$"Order {count}"|]);""")]
    [InlineData("""((Tracker)tracker)?.Track([|$"Order {count}"|]);""")]
    [InlineData("""await tracker.TrackAsync([|$"Order {count}"|]);""")]
    [InlineData("""if (await tracker.TrackAsync([|$"Order {count}"|])) { return; }""")]
    [InlineData("""pages.ToList().ForEach(p => tracker.Track([|$"Order {p}"|]));""")]
    [InlineData("""void Local() => tracker.Track([|$"Order {count}"|]); Local();""")]
    [InlineData("""tracker.TrackAll("Order Completed", [|$"Order {count}"|]);""")]
    [InlineData("""tracker.TrackAll(["Order Completed", [|$"Order {count}"|]]);""")]
    public Task Every_form_of_call(string statement) => CallTest.VerifyStatements(statement);

    [Theory]
    [InlineData("""public Task<bool> Run(int count) => tracker.TrackAsync([|$"Order {count}"|]);""")]
    [InlineData("""public Task<bool> Run(int count) { return tracker.TrackAsync([|$"Order {count}"|]); }""")]
    [InlineData("""public Func<int, Task<bool>> Run => count => tracker.TrackAsync([|$"Order {count}"|]);""")]
    [InlineData("""private readonly Action<ShopTracker, int> run = (to, count) => to.Track([|$"Order {count}"|]);""")]
    [InlineData("""public Checkout(int count) { tracker.Track([|$"Order {count}"|]); }""")]
    public Task Every_kind_of_member(string member) => CallTest.VerifyMembers(member);

    [Fact]
    public Task Constructors() => CallTest.VerifyTypes("""
        public class Message([EventName] string name) { public string Name => name; }

        public sealed class Derived : Message
        {
            public Derived(int count) : base([|$"Order {count}"|]) { }
            public static Message Create(int count) => new Message([|"Order " + count|]);
            public static Message CreateShort(int count) => new([|"Order " + count|]);
            public static Message CreateConstant() => new("Order Completed");
        }
        """);

    [Fact]
    public Task A_span_of_several_lines() => CallTest.VerifyStatements(""""
        tracker.Track(
            [|"Order "
                + count
                + " Completed"|],
            null as IReadOnlyDictionary<string, object?>);
        tracker.Track([|$"""
            Order {count}
            """|]);
        """");

    [Fact]
    public Task Broken_code_is_left_to_the_compiler() => new AnalyzerTest<DynamicEventNameAnalyzer>()
        .WithSource(TrackerStandIn.Source)
        .WithSource("""
            class Checkout
            {
                void Run(ShopTracker tracker, int count)
                {
                    tracker.Track($"Order {unknown}");
                    tracker.Track(unknown.Name);
                    tracker.Track(Unknown.Name + count);
                    tracker.Track(count);
                    tracker.Track();
                    tracker.Track([|$"Order {count}"|]);
                }
            }
            """)
        .WithCompilerErrors()
        .VerifyAsync();

    [Fact]
    public Task Generated_code_is_not_looked_at() => CallTest.VerifyTypes("""
        [System.CodeDom.Compiler.GeneratedCode("Someone", "1.0")]
        public static class Generated
        {
            public static void Run(Tracker tracker, int count) => tracker.Track($"Order {count}");
        }
        """);

    [Fact]
    public Task A_pragma_silences_it() => CallTest.VerifyStatements("""
        #pragma warning disable TP2001 // The legacy report groups by day.
                tracker.Track($"Order {count}");
        #pragma warning restore TP2001
                tracker.Track([|$"Order {count}"|]);
        """);

    [Fact]
    public Task A_project_without_the_attribute_pays_nothing() => new AnalyzerTest<DynamicEventNameAnalyzer>()
        .WithReferences(Net80.References.All)
        .WithSource("""
            class Tracker { public void Track(string eventName) { } }
            class Checkout { void Run(Tracker tracker, int count) => tracker.Track($"Order {count}"); }
            """)
        .VerifyAsync();
}
