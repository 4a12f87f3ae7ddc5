// The checkout of a web shop, which is half way from names to the generated tracker.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Tracking;

namespace WebShop;

public sealed record CartLine(string Sku, int Quantity, decimal Price);

public sealed record Order(string Id, decimal Total, string City, IReadOnlyList<CartLine> Lines, bool IsPaidByCard);

public static class EventNames
{
    public const string OrderCompleted = "Order Completed";
    public const string OrderPlaced = "Order Placed";
    public static readonly string CheckoutStarted = "Checkout Started";
}

public static class PropertyNames
{
    public const string OrderId = "order_id";
    public const string OrderNumber = "order_number";
}

public sealed class CheckoutService(ShopTracker tracker)
{
    private readonly Dictionary<string, object?> _shared = new() { ["currency"] = "EUR" };

    public void Start(int step, string currency)
    {
        tracker.CheckoutStarted(new() { Step = step }); // silent
        tracker.Track("Checkout Started", new Dictionary<string, object?> { ["step"] = step, ["currency"] = currency }); // expect TP2003
        tracker.Track("Checkout started", new Dictionary<string, object?> { ["step"] = step }); // expect TP2002
        tracker.Track(EventNames.CheckoutStarted, _shared); // expect TP2003
        tracker.Track("Checkout Started", new Dictionary<string, object?> { ["currency"] = "eur" }); // expect TP2003 TP2007
        tracker.Track("Checkout Started", new Dictionary<string, object?> { ["step"] = step.ToString(), ["currency"] = "USD" }); // expect TP2003 TP2007
    }

    public void Complete(Order order)
    {
        tracker.OrderCompleted(new() { OrderId = order.Id, Total = (double)order.Total }); // silent
        tracker.Track(EventNames.OrderPlaced, new Dictionary<string, object?> { [PropertyNames.OrderId] = order.Id }); // expect TP2002
        tracker.Track(EventNames.OrderCompleted, new Dictionary<string, object?> { [PropertyNames.OrderId] = order.Id, ["total"] = order.Total }); // expect TP2003
        tracker.Track(EventNames.OrderCompleted, new Dictionary<string, object?> { [PropertyNames.OrderNumber] = order.Id, ["total"] = order.Total }); // expect TP2003 TP2005 TP2006
        tracker.Track("Order Completed", new Dictionary<string, object?> { ["order_id"] = order.Id, ["total"] = order.Total.ToString("N2") }); // expect TP2003 TP2007
        tracker.Track($"Order Completed ({order.City})", new Dictionary<string, object?> { ["order_id"] = order.Id }); // expect TP2001

        var properties = new Dictionary<string, object?>
        {
            ["order_id"] = order.Id,
            ["total"] = order.Total,
            ["payment"] = order.IsPaidByCard ? "card" : "giftcard", // and TP2007
            ["lines"] = order.Lines.Select(line => new Dictionary<string, object?> { ["sku"] = line.Sku, ["quantity"] = line.Quantity }),
        };
        tracker.Track("Order Completed", properties); // expect TP2003
    }

    public void CompleteWithLines(Order order, CartLine line)
    {
        tracker.Track("Order Completed", new Dictionary<string, object?> // expect TP2003
        {
            ["order_id"] = order.Id,
            ["total"] = order.Total,
            ["lines"] = new[]
            {
                new Dictionary<string, object?> { ["sku"] = line.Sku, ["quantity"] = line.Quantity },
                new Dictionary<string, object?> { ["sku"] = line.Sku, ["qty"] = line.Quantity }, // and TP2005 TP2006
            },
            ["address"] = new Dictionary<string, object?> { ["zip"] = order.City }, // and TP2006
        });
        tracker.Track("Order Completed", new JsonObject // expect TP2003
        {
            ["order_id"] = order.Id,
            ["total"] = order.Total,
            ["revenue"] = order.Total, // and TP2008
            ["placed_at"] = "today", // and TP2007
        });
    }

    public void Refund(Order order, string? reason)
    {
        if (reason is null)
        {
            tracker.OrderRefunded(new() { OrderId = order.Id }); // silent
            return;
        }

        tracker.Track("Order Refunded", new Dictionary<string, object?> { ["order_id"] = order.Id, ["reason"] = reason }); // expect TP2003
        tracker.Track("Order Refunded", new Dictionary<string, object?> { ["order_id"] = order.Id, ["reason"] = "too late" }); // expect TP2003 TP2007
        tracker.Track("Order Refunded", new Dictionary<string, object?> { ["order_id"] = null }); // expect TP2003 TP2007
        tracker.Track("Order Returned", new Dictionary<string, object?> { ["order_id"] = order.Id }); // expect TP2002
    }

    public async Task RefundLaterAsync(Order order)
    {
        await Task.Run(() => tracker.Track("Order Refunded", new Dictionary<string, object?> { ["id"] = order.Id })); // expect TP2003 TP2005 TP2006
        await Task.Run(() => tracker.OrderRefunded(new() { OrderId = order.Id })); // silent
    }

    public void Empty(string cartId)
    {
        tracker.Track("Cart Emptied"); // expect TP2008
        tracker.Track("Cart Cleared", new Dictionary<string, object?> { ["cart_id"] = cartId }); // expect TP2003
        tracker.Track("Cart Cleared"); // expect TP2003
        tracker?.Track("Cart Emptied", new Dictionary<string, object?> { ["cart_id"] = cartId }); // expect TP2005 TP2008
    }

    public void View(string cartId, IEnumerable<CartLine> lines)
    {
        // The plan lets this event have any properties.
        tracker.Track("Cart Viewed", new Dictionary<string, object?> { ["cart_id"] = cartId, ["banner"] = "spring" }); // expect TP2003
        tracker.Track("Cart Viewed", new Dictionary<string, object?> { ["banner"] = "spring" }); // expect TP2003 TP2006
        tracker.Track("Cart Viewed", lines.ToDictionary(line => line.Sku, line => (object?)line.Quantity)); // expect TP2003
    }

    public void Experiment(string variant, string cartId)
    {
        tracker.Track("Checkout " + variant); // expect TP2001
        tracker.Track(string.Format("Checkout {0}", variant)); // expect TP2001
        tracker.Track("Checkout Started", new Dictionary<string, object?> { ["test_" + variant] = true }); // expect TP2003 TP2004
        tracker.Track("Cart Viewed", new Dictionary<string, object?> { ["cart_id"] = cartId, ["test_" + variant] = true }); // expect TP2003
    }
}
