using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Coverage;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Coverage;

/// <summary>TP3090: what the index of call sites is made of. The index itself is a matter of the package's tests.</summary>
public sealed class CallSiteAnalyzerTests
{
    [Theory]
    [InlineData("""[|tracker.CartViewed(new())|];""")]
    [InlineData("""tracker?[|.CartViewed(new())|];""")]
    [InlineData("""Action later = () => [|tracker.CartViewed(new())|];""")]
    [InlineData("""void Local() => [|tracker.CartViewed(new())|];""")]
    [InlineData("""new List<CartViewed>().ForEach([|tracker.CartViewed|]);""")]
    public Task A_typed_call_is_the_whole_call(string statement) => Verify(statement);

    [Theory]
    [InlineData("""tracker.Track([|"Cart Viewed"|]);""")]
    [InlineData("""tracker.Track(isNew ? [|"Cart Viewed"|] : [|"Order Completed"|]);""")]
    [InlineData("""var name = "Cart Viewed"; tracker.Track([|name|]);""")]
    [InlineData("""_ = new Message([|"Cart Viewed"|]);""")]
    public Task A_call_by_name_is_its_name(string statement) => Verify(statement);

    [Theory]
    [InlineData("""tracker.Track("Cart Vewed");""")]
    [InlineData("""tracker.Track($"Cart {isNew}");""")]
    [InlineData("""Console.WriteLine("Cart Viewed");""")]
    [InlineData("""_ = new CartViewed();""")]
    [InlineData("""tracker.Flush();""")]
    public Task Other_code_is_no_call_site(string statement) => Verify(statement);

    [Fact]
    public async Task It_says_what_the_index_needs()
    {
        var diagnostics = await Verify("""[|tracker.CartViewed(new())|]; tracker.Track([|"Order Completed"|]);""");

        diagnostics.Select(site => string.Join(", ", site.Properties.OrderBy(property => property.Key).Select(property => property.Value))).ShouldBe(
            ["9, Cart Viewed, Shop/Checkout.cs, typed, 6", "50, Order Completed, Shop/Checkout.cs, name, 6"]);
        diagnostics.ShouldAllBe(site => site.Severity == DiagnosticSeverity.Warning && site.Descriptor.DefaultSeverity == DiagnosticSeverity.Info && !site.Descriptor.IsEnabledByDefault);
    }

    [Fact]
    public async Task It_says_the_version_where_the_method_has_one()
    {
        const string Plan = """
            plan: Shop
            events:
              Order Paid: [{ version: 1, properties: { total: string } }, { version: 2, properties: { total: number } }]
              Cart Viewed: {}
            """;

        var diagnostics = await GeneratedPlan.Of(Plan).Aggregate(new AnalyzerTest<CallSiteAnalyzer>(), (test, file) => test.WithSource(file)).WithSource("""
            public sealed class Checkout
            {
                public void Run(Tracking.ShopTracker tracker)
                {
                    [|tracker.OrderPaid(new())|];
                    [|tracker.OrderPaidV1(new())|];
                    tracker.Track([|"Order Paid"|]);
                    [|tracker.CartViewed()|];
                }
            }
            """).VerifyAsync();

        diagnostics.Select(site => site.Properties.GetValueOrDefault("version")).ShouldBe(["2", "1", null, null]);
    }

    private static Task<IReadOnlyList<Diagnostic>> Verify(string statements) => new AnalyzerTest<CallSiteAnalyzer>()
        .WithSource(EventObjects.Source + "public sealed class Message([TrackingPlan.EventName] string name) { public string Name => name; }")
        .WithSource($$"""
            using System; using System.Collections.Generic;
            public sealed class Checkout
            {
                public void Run(ShopTracker tracker, bool isNew)
                {
                    {{statements}}
                }
            }
            """, "Shop/Checkout.cs")
        .VerifyAsync();
}
