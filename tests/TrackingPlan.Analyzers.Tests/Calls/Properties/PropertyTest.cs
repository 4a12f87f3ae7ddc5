using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls.Properties;

/// <summary>Tests of the rules on the properties that calls give by name, in a class of a shop with a generated tracker.</summary>
internal static class PropertyTest
{
    private const string Plan = """
        plan: Shop
        types:
          Product: { properties: { sku: { type: string, required: true }, price: number } }
        events:
          Order Completed:
            properties:
              order_id: { type: string, required: true }
              total: { type: number, required: true }
              items: integer
              is_gift: boolean
              payment: { enum: [card, gift card] }
              fruit: { enum: [apple, Pear] }
              level: { enum: [1, 2.5, max] }
              token: { type: string, format: uuid }
              placed_at: { type: string, format: date-time }
              ship_on: { type: string, format: date }
              link: { type: string, format: uri }
              coupons: { items: string }
              products: { items: Product }
              address: { properties: { city: { type: string, required: true }, zip: string } }
              counts: { type: object, additionalProperties: integer }
              source: { type: [string, integer] }
              anything: {}
              revenue: { type: number, deprecated: use total. }
              channel: { const: web }
          Cart Viewed:
            additionalProperties: true
            properties: { cart_id: { type: string, required: true } }
          Product Viewed:
            - { version: 1, properties: { sku: { type: string, required: true }, price: { type: number, required: true }, size: string } }
            - { version: 2, properties: { sku: { type: string, required: true }, price: string, size: string, weight: integer } }
          Note Written: { properties: { note: { type: [string, "null"], required: true }, words: { type: integer, required: true } } }
        """;

    private const string Shop = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using TrackingPlan;
        using Tracking;

        public interface IAnalytics
        {
            void Post([EventName] string name, Dictionary<string, object?> properties);
            void Send([EventName] string name, object properties);
            void SendList([EventName] string name, IEnumerable<KeyValuePair<string, object?>> properties);
            void SendNode([EventName] string name, JsonNode properties);
            void SendTexts([EventName] string name, Dictionary<string, string> properties, Dictionary<string, string>? options = null);
            Task<bool> PostAsync([EventName] string name, Dictionary<string, object?> properties);
            void Log(string name, Dictionary<string, object?> properties);
        }

        public static class Keys
        {
            public const string OrderId = "order_id";
            public const string Misspelt = "order_idd";
            public static readonly string Total = "total";
        }

        public sealed class Custom : Dictionary<string, object?> { public Custom() => this["order_id"] = ""; }

        public enum Size { Small, Large }

        """;

    private static readonly string[] Events = ["Order Completed", "Cart Viewed", "Product Viewed", "Note Written"];
    private static readonly Lazy<IReadOnlyList<string>> Generated = new(() => GeneratedPlan.Of(Plan));

    /// <summary>Checks the body of a method that has a tracker and some values at hand.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyStatements(string statements) => VerifyMembers($$"""
            public async Task Run(
                ShopTracker tracker, IAnalytics service, string text, string? maybe, int count, long big, double amount, decimal money, bool flag, Size size, Guid guid, DateTime time,
                object any, Product product, Dictionary<string, object?> more)
            {
                await Task.Yield();
                {{statements}}
            }

            private static void Enrich(Dictionary<string, object?> properties) => properties["x"] = 1;
        """);

    /// <summary>Checks the members of a class. That a planned event has a method (TP2003) is expected wherever its name stands, and no matter of these tests.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyMembers(string members) => Verify(
        Shop + $$"""
            public partial class Checkout
            {
            {{Events.Aggregate(members, (code, name) => code.Replace($"\"{name}\"", $"{{|TP2003:\"{name}\"|}}", StringComparison.Ordinal))}}
            }
            """);

    private static async Task<IReadOnlyList<Diagnostic>> Verify(string source)
    {
        var test = Generated.Value.Aggregate(new AnalyzerTest<NamedCallAnalyzer>().WithSource(source), (test, file) => test.WithSource(file));
        return [.. (await test.VerifyAsync()).Where(diagnostic => diagnostic.Id != "TP2003")];
    }
}
