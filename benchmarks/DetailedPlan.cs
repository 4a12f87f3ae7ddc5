using System.Globalization;
using System.Text;

namespace TrackingPlan.Benchmarks;

/// <summary>
/// A plan whose rules say much: each event has sixteen properties, among them a list of products, with enums, bounds, formats and patterns. Most patterns are those of all
/// events, one is the event's own, and every fifth event has one more that only a regular expression can check.
/// </summary>
internal static class DetailedPlan
{
    /// <summary>The rules of so many events, as the generator embeds them.</summary>
    public static byte[][] Rules(int events) => EmbeddedRules.Of(Write(events));

    /// <summary>A valid message for each event, with what is required and no more.</summary>
    public static byte[][] Messages(int events) =>
        Enumerable.Range(0, events).Select(i => Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"type":"track","event":"Object{{{i:D3}}} Completed","messageId":"m-{{{i}}}","userId":"user-42","properties":{"reference":"R{{{i:D3}}}-4711","total":27.50,"products":[{"product_id":"prd_8812"}]}}"""))).ToArray();

    private static string Write(int events)
    {
        var yaml = new StringBuilder("""
            plan: Detailed
            version: 1.0.0
            types:
              Product:
                properties:
                  product_id: { type: string, required: true, minLength: 1 }
                  sku: { type: string, pattern: "^[A-Z]{3}-[A-Z]{3}-\\d{3}$" }
                  name: string
                  category: { enum: [kitchen, garden, bath, office] }
                  price: { type: number, minimum: 0 }
                  quantity: { type: integer, minimum: 1 }
                  position: integer
                  url: { type: string, format: uri }
            events:

            """);
        for (var i = 0; i < events; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $$"""
                  Object{{i:D3}} Completed:
                    properties:
                      reference: { type: string, required: true, pattern: "^R{{i:D3}}-\\d{4,8}$" }
                      {{(i % 5 == 0 ? $"campaign: {{ type: string, pattern: \"^(summer|winter)_{i:D3}\" }}" : "campaign: string")}}
                      total: { type: number, required: true, minimum: 0 }
                      revenue: { type: number, minimum: 0 }
                      tax: { type: number, minimum: 0, multipleOf: 0.01 }
                      coupon: { type: [string, "null"], maxLength: 40 }
                      currency: { type: string, pattern: "^[A-Z]{3}$" }
                      path: { type: string, pattern: "^/([a-z0-9-]+/)*$" }
                      payment: { enum: [card, invoice, gift card] }
                      channel: { enum: [web, ios, android, store] }
                      step: { type: integer, minimum: 1, maximum: 9 }
                      ordered_at: { type: string, format: date-time }
                      email: { type: string, format: email }
                      is_gift: boolean
                      tags: { type: array, maxItems: 10, items: { type: string } }
                      products: { type: array, required: true, minItems: 1, items: { type: Product } }

                """);
        }

        return yaml.ToString();
    }
}
