using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Baselines;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Coverage;
using TrackingPlan.Analyzers.Tests.Calls;
using TrackingPlan.Analyzers.Tests.Coverage;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Baselines;

/// <summary>What a project's baseline mutes, and what is reported in spite of it.</summary>
public sealed class BaselineTests
{
    private const string Listed = """{ "rule": "TP2002", "file": "Checkout.cs", "name": "Order Complete" }""";

    [Theory]
    [InlineData("""tracker.Track("Order Complete");""")]
    [InlineData("""tracker.Track(Names.Misspelt);""")]
    [InlineData("/* Lower down. */\n\n\nawait tracker.TrackAsync(\"Order Complete\");")]
    [InlineData("""void Local() => tracker?.Track("Order Complete"); Local();""")]
    public Task A_listed_finding_is_muted_wherever_it_stands_in_the_file(string statement) => Verify(statement, Listed);

    [Theory]
    [InlineData("""tracker.Track("Order Complete"); tracker.Track({|TP2002:"Order Cmpleted"|});""")]
    [InlineData("""tracker.Track("Order Complete"); tracker.Track({|TP2003:"Order Completed"|});""")]
    [InlineData("""tracker.Track("Order Complete"); tracker.Track({|TP2002:"Order Complete"|});""")]
    [InlineData("""tracker.Track("Order Complete"); tracker.Track({|TP2002:Names.Misspelt|}); tracker.Track({|TP2002:"Order Complete"|});""")]
    [InlineData("\n#pragma warning disable TP2002\ntracker.Track(\"Order Complete\");\n#pragma warning restore TP2002\ntracker.Track({|TP2002:\"Order Complete\"|});")]
    public Task What_is_new_is_reported_and_of_the_same_what_comes_later_in_the_file(string statement) => Verify(statement, Listed);

    [Theory]
    [InlineData("""{ "rule": "TP2002", "file": "Other.cs", "name": "Order Complete" }""")]
    [InlineData("""{ "rule": "TP2002", "file": "Shop/Checkout.cs", "name": "Order Complete" }""")]
    [InlineData("""{ "rule": "TP2003", "file": "Checkout.cs", "name": "Order Complete" }""")]
    [InlineData("""{ "rule": "TP2002", "file": "Checkout.cs", "name": "order complete" }""")]
    public Task An_entry_is_for_one_rule_one_file_and_one_name(string entry) => Verify("""tracker.Track({|TP2002:"Order Complete"|});""", Gone(entry));

    [Fact]
    public Task A_count_mutes_as_many() => Verify(
        """tracker.Track("Order Complete"); tracker.Track(isNew ? "Order Complete" : "Product Seen"); tracker.Track({|TP2002:"Order Complete"|});""",
        """{ "rule": "TP2002", "file": "Checkout.cs", "name": "Order Complete", "count": 2 }, { "rule": "TP2002", "file": "Checkout.cs", "name": "Product Seen" }""");

    [Theory]
    [InlineData("", "TP2002 no longer finds `Order Complete` in Checkout.cs; remove this entry.")]
    [InlineData("""tracker.Track("Order Complete");""", "TP2002 finds `Order Complete` in Checkout.cs less often than 3 times; set `count` to 1.")]
    public async Task An_entry_that_is_out_of_date_is_reported_so_that_the_file_can_shrink(string statement, string message)
    {
        var diagnostics = await Verify(statement, Gone("""{ "rule": "TP2002", "file": "Checkout.cs", "name": "Order Complete", "count": 3 }"""));

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe(message);
        diagnostics[0].Severity.ShouldBe(DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task Which_are_muted_does_not_depend_on_threads()
    {
        var methods = string.Concat(Enumerable.Range(0, 60).Select(i => $"public void Run{i}(ShopTracker tracker) => tracker.Track({(i < 30 ? "\"Order Complete\"" : "{|TP2002:\"Order Complete\"|}")});\n"));
        for (var run = 0; run < 5; run++)
        {
            await new AnalyzerTest<NamedCallAnalyzer>()
                .WithSource(NamedCallTest.Shop)
                .WithSource($"public sealed class Checkout {{\n{methods}}}", "Checkout.cs")
                .WithBaseline("""{ "findings": [ { "rule": "TP2002", "file": "Checkout.cs", "name": "Order Complete", "count": 30 } ] }""")
                .VerifyAsync();
        }
    }

    [Theory]
    [InlineData("\"Order \" + count")]
    [InlineData("\"Order \"\n        + count")]
    public Task A_dynamic_name_is_listed_by_its_code_on_one_line(string name) => new AnalyzerTest<DynamicEventNameAnalyzer>()
        .WithSource(TrackerStandIn.Source)
        .WithSource($$"""public class Checkout { public void Run(ShopTracker tracker, int count) { tracker.Track({{name}}); tracker.Track([|"Cart " + count|]); } }""", "Checkout.cs")
        .WithBaseline("""{ "findings": [ { "rule": "TP2001", "file": "Checkout.cs", "name": "\"Order \" + count" } ] }""")
        .VerifyAsync();

    [Fact]
    public Task An_unused_event_object_is_listed_by_its_record() => new AnalyzerTest<UnusedEventObjectAnalyzer>()
        .WithSource(EventObjects.Source)
        .WithSource("""public class Checkout { public void Run() { _ = new CartViewed(); _ = [|new OrderCompleted|] { OrderId = "1" }; } }""", "Checkout.cs")
        .WithBaseline("""{ "findings": [ { "rule": "TP2009", "file": "Checkout.cs", "name": "CartViewed" } ] }""")
        .VerifyAsync();

    [Fact]
    public Task A_file_that_the_project_does_not_call_a_baseline_mutes_nothing() => new AnalyzerTest<NamedCallAnalyzer>()
        .WithSource(NamedCallTest.Shop)
        .WithSource("""public class Checkout { public void Run(ShopTracker tracker) => tracker.Track({|TP2002:"Order Complete"|}); }""", "Checkout.cs")
        .WithPlan("trackingplan.baseline.json", $$"""{ "findings": [ {{Listed}} ] }""", new Dictionary<string, string>())
        .VerifyAsync();

    [Theory]
    [InlineData("""{ "findings": [ { "rule": "TP2002", "file": "A.cs", {|TP2091:"event"|}: "A", "name": "A" } ] }""")]
    [InlineData("""{ "findings": [ { "rule": {|TP2091:"TP3001"|}, "file": "A.cs", "name": "A" } ] }""")]
    [InlineData("""{ "findings": [] }""")]
    public Task What_can_not_be_read_is_reported_in_the_baseline(string baseline) => new AnalyzerTest<BaselineAnalyzer>().WithBaseline(baseline).VerifyAsync();

    private static string Gone(string entry) => $"{{|TP2090:{entry}|}}";

    private static Task<IReadOnlyList<Diagnostic>> Verify(string statements, string entries) => new AnalyzerTest<NamedCallAnalyzer>()
        .WithSource(NamedCallTest.Shop)
        .WithSource(
            $$"""
            using System.Threading.Tasks;

            public sealed class Checkout
            {
                public async Task Run(ShopTracker tracker, bool isNew)
                {
                    await Task.Yield();
                    {{statements}}
                }
            }
            """,
            "Checkout.cs")
        .WithBaseline($$"""{ "findings": [ {{entries}} ] }""")
        .VerifyAsync();
}
