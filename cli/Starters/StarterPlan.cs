using System.Text.RegularExpressions;
using TrackingPlan.Model.Formats;

namespace TrackingPlan.Cli.Starters;

/// <summary>A plan to begin with, in the style that the rules ask for. Each entry shows something that plans can say.</summary>
internal static partial class StarterPlan
{
    /// <summary>The name for a plan in a file: <c>Toast Shop</c> for <c>plans/toast-shop.plan.yaml</c>.</summary>
    public static string NameFor(string path)
    {
        var words = Path.GetFileName(path).Split('.')[0].Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "My Plan" : string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary>The text of the file.</summary>
    /// <param name="name">The name of the plan.</param>
    public static string Write(string name) =>
        $$"""
        # What this app tracks. The compiler makes a method of each event, and checks every message against this file.
        # What a plan can say: https://github.com/trackingplan/trackingplan/blob/main/docs/plan-format.md
        plan: {{(PlainName().IsMatch(name) ? name : JsonText.Quote(name))}}
        version: 0.1.0

        # Shapes that several events share.
        types:
          Product:
            properties:
              sku: { type: string, required: true, description: Identifier of the product., example: J90-32 }
              price: { type: number, format: decimal, minimum: 0, description: Price of one. }
              quantity: { type: integer, minimum: 1, description: How many of it. }

        # An event is an object and what happened to it: Object Actioned, in Title Case. Its properties are in snake_case.
        events:
          Product Viewed:
            description: Somebody looked at the page of a product.
            why: The first step of the funnel.
            owner: shop
            properties:
              product: { type: Product, required: true, description: What they looked at. }
          Order Completed:
            description: A customer completed an order.
            why: Revenue per channel, and the last step of the funnel.
            owner: checkout
            properties:
              order_id: { type: string, required: true, description: Identifier of the order., example: "93745" }
              total: { type: number, format: decimal, minimum: 0, description: What the customer pays. }
              currency: { type: string, pattern: "^[A-Z]{3}$", description: Currency of the total., example: EUR }
              payment: { enum: [card, invoice, gift card], description: How the customer pays. }
              products: { type: array, minItems: 1, items: { type: Product }, description: What was ordered. }

        # What is known of a person, for the identify call.
        identify:
          traits:
            email: { type: string, format: email, pii: red, description: Where the receipt goes. }

        """.ReplaceLineEndings("\n");

    /// <summary>Names that are text in YAML without quotes.</summary>
    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]*( [A-Za-z0-9]+)*\z")]
    private static partial Regex PlainName();
}
