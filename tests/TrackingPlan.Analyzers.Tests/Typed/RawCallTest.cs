using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Typed;

namespace TrackingPlan.Analyzers.Tests.Typed;

/// <summary>Tests of the fix of TP2003 in a method of a shop with a generated tracker, in which the tests need to write only what they are about.</summary>
internal static class RawCallTest
{
    private const string Plan = """
        plan: Shop
        namespace: Shop.Tracking
        types:
          Product: { properties: { sku: { type: string, required: true }, price: number } }
        events:
          Order Completed:
            properties:
              order_id: { type: string, required: true }
              total: { type: number, format: decimal }
              rating: number
              items: integer
              is_gift: boolean
              payment: { enum: [card, gift card] }
              level: { enum: [1, 2.5, max] }
              token: { type: string, format: uuid }
              placed_at: { type: string, format: date-time }
              coupons: { items: string }
              amounts: { items: integer }
              products: { items: Product }
              address: { properties: { city: { type: string, required: true }, zip: string } }
              source: { type: [string, integer] }
              anything: {}
              channel: { const: web }
          App Opened: { properties: { from: string } }
          Product Viewed:
            - { version: 1, properties: { sku: { type: string, required: true }, price: string } }
            - { version: 2, properties: { sku: { type: string, required: true }, price: integer } }
        """;

    private static readonly Lazy<string[]> Generated = new(() => [.. GeneratedPlan.Of(Plan)]);

    private static readonly Lazy<MetadataReference> Library = new(() =>
        TestProject.Compile(Generated.Value.Select((text, index) => new TestFile($"Plan{index}.cs", Markup.Parse(text))), TestProject.References).WithAssemblyName("Shop").ToMetadataReference());

    /// <summary>The test of a whole file, beside the generated ones.</summary>
    public static CodeFixTest<NamedCallAnalyzer, RawCallCodeFix> File => new(Generated.Value);

    /// <summary>The test of a file that is left with these compiler errors.</summary>
    public static CodeFixTest<NamedCallAnalyzer, RawCallCodeFix> FileLeaving(params string[] errors) => new(Generated.Value) { ErrorsLeft = errors };

    /// <summary>The test of a file that uses a library.</summary>
    public static CodeFixTest<NamedCallAnalyzer, RawCallCodeFix> FileWith(MetadataReference library) => new(Generated.Value) { References = [.. TestProject.References, library] };

    /// <summary>The test of a file in another version of C# than the tests are in otherwise, with the tracker in a library.</summary>
    public static CodeFixTest<NamedCallAnalyzer, RawCallCodeFix> FileIn(LanguageVersion language) => new() { Language = language, References = [.. TestProject.References, Library.Value] };

    /// <summary>Applies the fix to the marked call in the statements.</summary>
    public static Task<string> ShouldFix(string before, string after) => File.ShouldFix(InMethod(before), InMethod(after));

    /// <summary>Checks that the marked call in the statements has no fix.</summary>
    public static Task ShouldOfferNoFix(string statements) => File.ShouldOfferNoFix(InMethod(statements));

    /// <summary>A whole file around the statements, with a tracker and some values at hand.</summary>
    public static string InMethod(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using Shop.Tracking;
        using TrackingPlan;

        public static class Wrappers
        {
            public static void Send(this ShopTracker to, [EventName] string name, Dictionary<string, object?>? properties = null) => to.Track(name, properties);
            public static bool TrySend(this ShopTracker to, [EventName] string name, Dictionary<string, object?>? properties = null) { to.Track(name, properties); return true; }
            public static async Task SendAsync(this ShopTracker to, [EventName] string name, Dictionary<string, object?>? properties = null) { await Task.Yield(); to.Track(name, properties); }
            public static Task PostAsync(this ShopTracker to, [EventName] string name, Dictionary<string, object?>? properties = null) { to.Track(name, properties); return Task.CompletedTask; }
            public static void Open(this ShopTracker to, [EventName] string name) => to.Track(name);
            public static void View(this ShopTracker to, [EventName] string name, Dictionary<string, object?>? properties = null) => to.Page(name, properties);
            public static void Flush(this ShopTracker to, [EventName] string name) => to.Flush();
            public static void Rename(this ShopTracker to, [EventName] string name) => to.Track("My " + name);
            public static void SendAs(this ShopTracker to, [EventName] string name, Dictionary<string, object?>? properties = null) => to.As("me").Track(name, properties);
            public static void SendElsewhere(this ShopTracker to, [EventName] string name, Dictionary<string, object?>? properties = null) => Other.Track(name, properties);
            public static void SendSome(this ShopTracker to, [EventName] string name, Dictionary<string, object?>? properties = null) { if (name.Length > 1) { to.Track(name, properties); } }
            public static void Forget(this ShopTracker to, [EventName] string name, Dictionary<string, object?>? properties = null) => to.Track(name);
            public static KeyValuePair<string, object?> Pair(string name, string value) => new(name, value.Trim());
            private static ShopTracker Other => null!;
            public static void Enrich(this ShopTracker to, [EventName] string name, Dictionary<string, object?> properties) { properties["host"] = "here"; to.Track(name, properties); }
            public static void Note(this ShopTracker to, [EventName] string name, Dictionary<string, object?>? properties, string note) => to.Track(name, properties);
        }

        public sealed class Checkout
        {
            public const string Completed = "Order Completed";

            public async Task Run(
                ShopTracker tracker, Tracker any, string id, string? maybe, int count, long big, double amount, decimal money, bool flag, char letter, float small, DateTime time, Guid guid, object thing,
                dynamic loose, List<string> texts, Product product, Dictionary<string, object?> given)
            {
                await Task.Yield();
                {{statements.ReplaceLineEndings("\n").Replace("\n", "\n        ")}}
            }

            private static int Next() => 1;
        }
        """;
}
