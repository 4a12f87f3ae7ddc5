using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Which parameters are reported as names that are passed on.</summary>
public sealed class PassedOnNameAnalyzerTests
{
    [Theory]
    [InlineData("public void Post(ShopTracker tracker, string [|name|]) => tracker.Track(name);")]
    [InlineData("public void Post(ShopTracker tracker, string [|name|]) { tracker.Track(name); tracker.Track(name); }")]
    [InlineData("public void Post(ShopTracker? tracker, string? [|name|]) => tracker?.Track(name ?? \"Order Completed\");")]
    [InlineData("public void Post(ShopTracker tracker, string [|first|], string [|second|], bool isNew) => tracker.Track(isNew ? first : second);")]
    [InlineData("public Task Post(ShopTracker tracker, string [|name|]) => tracker.TrackAsync(name);")]
    [InlineData("public async Task Post(ShopTracker tracker, string [|name|]) { await tracker.TrackAsync(name); }")]
    [InlineData("public void Post(ShopTracker tracker, string [|name|]) { Action post = () => tracker.Track(name); post(); }")]
    [InlineData("public void Post(ShopTracker tracker, string [|name|]) { void Local(string given) => tracker.Track(given); Local(name); }")]
    [InlineData("public Checkout(ShopTracker tracker, string [|name|]) => tracker.Track(name);")]
    public Task A_parameter_that_is_passed_on(string member) => Verify($"public sealed class Checkout {{ {member} }}");

    [Theory]
    [InlineData("public void Post(ShopTracker tracker, [EventName] string name) => tracker.Track(name);")]
    [InlineData("public void Post(ShopTracker tracker, string name) => tracker.Log(name);")]
    [InlineData("public void Post(ShopTracker tracker, string name) => tracker.Track(name.Trim());")]
    [InlineData("public void Post(ShopTracker tracker, string name) => tracker.Track($\"Order {name}\");")]
    [InlineData("public void Post(ShopTracker tracker, string[] names) { foreach (var name in names) { tracker.Track(name); } }")]
    [InlineData("public void Post(ShopTracker tracker, Status status) => tracker.Track(status.ToString());")]
    [InlineData("public Action<string> Post(ShopTracker tracker) => name => tracker.Track(name);")]
    [InlineData("public void Post(ShopTracker tracker) { void Local(string name) => tracker.Track(name); Local(\"Order Completed\"); }")]
    public Task What_is_marked_or_no_name_of_the_caller_s(string member) => Verify($"public sealed class Checkout {{ {member} }}");

    [Fact]
    public Task A_parameter_whose_interface_or_base_is_marked_is_known() => Verify("""
        public interface IAnalytics { void Post([EventName] string name); }
        public abstract class Base { public abstract void Send([EventName] string name); }
        public sealed class Checkout(ShopTracker tracker) : Base, IAnalytics
        {
            public void Post(string name) => tracker.Track(name);
            public override void Send(string name) => tracker.Track(name);
        }
        """);

    [Fact]
    public Task A_primary_constructor_s_parameter_is_reported_once() => Verify("""
        public sealed class Checkout(ShopTracker tracker, string [|name|])
        {
            public void Post() => tracker.Track(name);
            public void Repeat() => tracker.Track(name);
        }
        """);

    [Fact]
    public Task Each_layer_of_wrappers_is_the_next_one_s_caller() => Verify("""
        public sealed class Inner(ShopTracker tracker) { public void Post([EventName] string name) => tracker.Track(name); }
        public sealed class Outer(Inner inner) { public void Post(string [|name|]) => inner.Post(name); }
        public sealed class Outmost(Outer outer) { public void Post(string name) => outer.Post(name); }
        """);

    private static Task Verify(string types) => new AnalyzerTest<PassedOnNameAnalyzer>().WithSource(NamedCallTest.Shop + types).VerifyAsync();
}
