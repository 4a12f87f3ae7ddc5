using ToastShop.Tracking;

namespace ToastShop;

/// <summary>A customer buys two slices and a toaster. Every call is a method of the plan: nothing here can be misspelt or left out.</summary>
internal static class ShoppingTrip
{
    private static readonly Product Sourdough = new()
    {
        ProductId = "prd_sourdough",
        Sku = "TOAST-SD-1",
        Name = "Sourdough, golden",
        Category = "Toast",
        Price = 3.40m,
        Quantity = 2,
    };

    private static readonly Product Toaster = new()
    {
        ProductId = "prd_toaster",
        Sku = "TSTR-2",
        Name = "Two-Slot Toaster",
        Category = "Toasters",
        Brand = "Northclay",
        Price = 39.20m,
        Quantity = 1,
    };

    /// <summary>Tracks the trip.</summary>
    /// <param name="visitor">The customer before they sign in.</param>
    /// <param name="customer">The customer afterwards.</param>
    public static void Track(ToastShopTracker visitor, ToastShopTracker customer)
    {
        Browse(visitor);
        Buy(customer);
        Complain(customer);
    }

    private static void Browse(ToastShopTracker visitor)
    {
        visitor.ProductsSearched(new() { Query = "sourdough" });
        visitor.ProductListViewed(new() { ListId = "search", Category = "Toast", Products = [Sourdough, Toaster] });
        visitor.ProductListFiltered(new()
        {
            ListId = "search",
            Filters = [new() { Type = "browning", Value = "golden" }],
            Sorts = [new() { Type = "price", Value = "ascending" }],
            Products = [Sourdough],
        });
        visitor.ProductViewed(new() { ProductId = Sourdough.ProductId, Name = Sourdough.Name, Price = Sourdough.Price, Currency = "EUR" });
        visitor.ProductAdded(new() { CartId = "cart_7", ProductId = Sourdough.ProductId, Price = Sourdough.Price, Quantity = 2 });
        visitor.ProductAdded(new() { CartId = "cart_7", ProductId = Toaster.ProductId, Price = Toaster.Price, Quantity = 1 });
        visitor.CartViewed(new() { CartId = "cart_7", Products = [Sourdough, Toaster] });
    }

    private static void Buy(ToastShopTracker customer)
    {
        customer.CheckoutStarted(new() { OrderId = "ord_50021", Value = 46m, Currency = "EUR", Products = [Sourdough, Toaster] });
        customer.CheckoutStepViewed(new() { CheckoutId = "chk_771", Step = 1 });
        customer.CheckoutStepCompleted(new() { CheckoutId = "chk_771", Step = 1, ShippingMethod = "bicycle" });
        customer.CouponApplied(new() { OrderId = "ord_50021", CouponId = "SPRING10", Discount = 4.60m });
        customer.PaymentInfoEntered(new() { CheckoutId = "chk_771", OrderId = "ord_50021", Step = 2, PaymentMethod = "card" });
        customer.OrderCompleted(new()
        {
            CheckoutId = "chk_771",
            OrderId = "ord_50021",
            Subtotal = 41.40m,
            Shipping = 3.00m,
            Tax = 2.10m,
            Discount = 4.60m,
            Total = 46.50m,
            Coupon = "SPRING10",
            Currency = "EUR",
            Products = [Sourdough, Toaster],
        });
    }

    private static void Complain(ToastShopTracker customer)
    {
        customer.ToastBurnt(new()
        {
            OrderId = "ord_50021",
            Browning = Browning.Charcoal,
            Toaster = new() { Serial = "T0042", Slots = 2 },
            BurntAt = DateTimeOffset.UtcNow,
            Slices = 2,
        });
        customer.OrderRefunded(new() { OrderId = "ord_50021", Total = 6.80m, Currency = "EUR", Products = [Sourdough] });
    }
}
