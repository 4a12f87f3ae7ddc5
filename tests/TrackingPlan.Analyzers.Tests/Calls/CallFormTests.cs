using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Each rule on calls that name an event, in each form of call: at least three cases that it reports, and three that it does not.</summary>
public sealed class CallFormTests
{
    private const string Plan = """
        plan: Shop
        events:
          Order Completed: { properties: { order_id: { type: string, required: true }, total: number, payment: { enum: [card, gift card] }, revenue: { type: number, deprecated: use total. } } }
          Cart Viewed: { additionalProperties: true, properties: { cart_id: string } }
          Cart Emptied: { status: deprecated }
        """;

    private const string Shop = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using TrackingPlan;
        using Tracking;

        public sealed class Outbox(ShopTracker tracker)
        {
            public void Post([EventName] string name, Dictionary<string, object?>? properties = null) => tracker.Track(name, properties);
            public Task<bool> PostAsync([EventName] string name, Dictionary<string, object?>? properties = null) { tracker.Track(name, properties); return Task.FromResult(true); }
        }

        public enum Status { Completed }

        public static class Names
        {
            public const string Completed = "Order Completed";
            public const string Misspelt = "Order Complete";
        }

        """;

    private static readonly Lazy<IReadOnlyList<string>> Generated = new(() => GeneratedPlan.Of(Plan));

    [Fact]
    public Task Dynamic_event_names() => Verify<DynamicEventNameAnalyzer>("TP2001",
    [
        new("""{|TP2001:$"Order {count}"|}"""),
        new("""{|TP2001:"Order " + text|}"""),
        new("""flag ? "Order Completed" : {|TP2001:text.Trim()|}"""),
        new("\"Order Completed\""),
        new("flag ? Names.Completed : \"Cart Viewed\""),
        new("$\"Order {nameof(Outbox)}\""),
    ]);

    [Fact]
    public Task Unplanned_event_names() => Verify<NamedCallAnalyzer>("TP2002",
    [
        new("""{|TP2002:"order completed"|}"""),
        new("{|TP2002:Names.Misspelt|}"),
        new("""flag ? {|TP2002:"Order Paid"|} : text.Trim()"""),
        new("""{|TP2003:"Order Completed"|}"""),
        new("text.Trim()"),
        new("$\"Order {count}\""),
    ]);

    [Fact]
    public Task Raw_calls_of_planned_events() => Verify<NamedCallAnalyzer>("TP2003",
    [
        new("""{|TP2003:"Order Completed"|}"""),
        new("{|TP2003:Names.Completed|}"),
        new("""flag ? {|TP2003:"Order Completed"|} : {|TP2003:"Cart Viewed"|}"""),
        new("""{|TP2008:"Cart Emptied"|}"""),
        new("""{|TP2002:"Order completed"|}"""),
        new("\"Order \" + text"),
    ]);

    [Fact]
    public Task Dynamic_property_names() => Verify<NamedCallAnalyzer>("TP2004",
    [
        new("""{|TP2003:"Order Completed"|}, new() { [{|TP2004:$"item_{count}"|}] = 1 }"""),
        new("""{|TP2003:"Order Completed"|}, new() { { {|TP2004:"item_" + text|}, 1 } }"""),
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = text, [flag ? "total" : {|TP2004:text.Trim()|}] = 1 }"""),
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = text, [flag ? "total" : "payment"] = any }"""),
        new("""{|TP2003:"Cart Viewed"|}, new() { [$"item_{count}"] = 1 }"""),
        new("""{|TP2002:"Order Paid"|}, new() { [$"item_{count}"] = 1 }"""),
    ]);

    [Fact]
    public Task Unplanned_properties() => Verify<NamedCallAnalyzer>("TP2005",
    [
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = text, [{|TP2005:"orderId"|}] = text }"""),
        new("""{|TP2003:"Order Completed"|}, new() { { "order_id", text }, { {|TP2005:"Total"|}, 5 } }"""),
        new("""{|TP2003:Names.Completed|}, new() { ["order_id"] = text, [{|TP2005:nameof(count)|}] = count }"""),
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = text, ["total"] = 5 }"""),
        new("""{|TP2003:"Cart Viewed"|}, new() { ["orderId"] = text }"""),
        new("""{|TP2002:"Order Paid"|}, new() { ["orderId"] = text }"""),
    ]);

    [Fact]
    public Task Missing_properties() => Verify<NamedCallAnalyzer>("TP2006",
    [
        new("""{|TP2003:"Order Completed"|}, {|TP2006:new() { ["total"] = 5 }|}"""),
        new("""{|TP2003:"Order Completed"|}, {|TP2006:new()|}"""),
        new("""{|TP2003:Names.Completed|}, {|TP2006:new() { { "payment", "card" } }|}"""),
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = text }"""),
        new("""{|TP2003:"Cart Viewed"|}, new()"""),
        new("""{|TP2003:"Order Completed"|}, new() { [text] = 5 }"""),
    ]);

    [Fact]
    public Task Mistyped_properties() => Verify<NamedCallAnalyzer>("TP2007",
    [
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = {|TP2007:count|} }"""),
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = text, ["total"] = flag ? 1.5 : {|TP2007:"1.5"|} }"""),
        new("""{|TP2003:"Order Completed"|}, new() { { "order_id", text }, { "payment", {|TP2007:"giftcard"|} } }"""),
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = text, ["total"] = count, ["payment"] = "gift card" }"""),
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = any, ["total"] = any, ["payment"] = text }"""),
        new("""{|TP2003:"Cart Viewed"|}, new() { ["order_id"] = count }"""),
    ]);

    [Fact]
    public Task Deprecated_events_and_properties() => Verify<NamedCallAnalyzer>("TP2008",
    [
        new("""{|TP2008:"Cart Emptied"|}"""),
        new("""flag ? {|TP2008:"Cart Emptied"|} : {|TP2003:"Cart Viewed"|}"""),
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = text, [{|TP2008:"revenue"|}] = 5 }"""),
        new("""{|TP2003:"Cart Viewed"|}, new() { ["revenue"] = 5 }"""),
        new("""{|TP2003:"Order Completed"|}, new() { ["order_id"] = text, ["total"] = 5 }"""),
        new("""{|TP2002:"Cart emptied"|}, new() { ["revenue"] = 5 }"""),
    ]);

    [Fact]
    public Task Names_that_are_passed_on() => Verify<PassedOnNameAnalyzer>("TP2010",
    [
        new("name", "string {|TP2010:name|}"),
        new("name ?? \"Order Completed\"", "string? {|TP2010:name|}"),
        new("flag ? first : second", "string {|TP2010:first|}, string {|TP2010:second|}, bool flag"),
        new("name", "[EventName] string name"),
        new("name.Trim()", "string name"),
        new("status.ToString()", "Status status"),
    ]);

    private static async Task Verify<TAnalyzer>(string rule, CallCase[] cases)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        cases.Count(given => given.IsReported(rule)).ShouldBeGreaterThanOrEqualTo(3);
        cases.Count(given => !given.IsReported(rule)).ShouldBeGreaterThanOrEqualTo(3);
        var members = CallForm.All.SelectMany((form, i) => cases.Select((given, j) => $"    {form.Write($"Form{i}Case{j}", given)} // {form.Name}"));
        var test = Generated.Value.Aggregate(new AnalyzerTest<TAnalyzer>(), (test, file) => test.WithSource(file));

        await test.WithSource($$"""
            {{Shop}}
            public sealed class Checkout(Outbox outbox, Outbox? maybe)
            {
                private void Wrap([EventName] string name, Dictionary<string, object?>? properties = null) => outbox.Post(name, properties);
            {{string.Join('\n', members)}}
            }
            """).VerifyAsync();
    }
}
