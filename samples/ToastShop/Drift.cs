using ToastShop.Tracking;

// The compiler reports every line of it. Here it has to go out, to be found in the messages.
#pragma warning disable TP2002, TP2005, TP2006, TP2007

namespace ToastShop;

/// <summary>What code looks like that tracks by hand, and how it drifts from the plan. All of it is found; the policy says what is sent.</summary>
internal static class Drift
{
    /// <summary>Tracks raw messages that do not follow the plan.</summary>
    public static void Track(ToastShopTracker tracker)
    {
        // The property is called order_id, and it is required. This one is not planned: it is left out.
        tracker.Track("Order Completed", new Dictionary<string, object?> { ["orderId"] = "ord_50022", ["total"] = 12.50m });

        // An amount that was formatted for people.
        tracker.Track("Order Updated", new Dictionary<string, object?> { ["order_id"] = "ord_50022", ["total"] = "12,50 EUR" });

        // The price of the second product is text.
        tracker.Track("Cart Viewed", new Dictionary<string, object?>
        {
            ["cart_id"] = "cart_8",
            ["products"] = new object[]
            {
                new Dictionary<string, object?> { ["product_id"] = "prd_rye", ["price"] = 2.90m },
                new Dictionary<string, object?> { ["product_id"] = "prd_bagel", ["price"] = "cheap" },
            },
        });

        // A colour that toast does not come in, a serial number that is none, and no slots.
        tracker.Track("Toast Burnt", new Dictionary<string, object?>
        {
            ["order_id"] = "ord_50022",
            ["browning"] = "blue",
            ["toaster"] = new Dictionary<string, object?> { ["serial"] = "unknown", ["slots"] = 0 },
        });

        // Nobody planned this one: it is blocked.
        tracker.Track("Toast Eaten", new Dictionary<string, object?> { ["slices"] = 2 });
    }
}
