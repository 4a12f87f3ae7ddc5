using TrackingPlan.Benchmarks.Tracking;

namespace TrackingPlan.Benchmarks;

/// <summary>The order that is measured: what a shop would send, with three products.</summary>
internal static class Orders
{
    public static OrderCompleted Typical { get; } = new()
    {
        CheckoutId = "chk_771",
        OrderId = "ord_50021",
        Affiliation = "Example Store EU",
        Subtotal = 22.50m,
        Total = 27.50m,
        Revenue = 25.00m,
        Shipping = 3.00m,
        Tax = 2.00m,
        Discount = 2.50m,
        Coupon = "SPRING10",
        Currency = "EUR",
        Products =
        [
            new() { ProductId = "prd_8812", Sku = "MUG-BLU-350", Name = "Stoneware Mug", Category = "Kitchen", Brand = "Northclay", Variant = "Blue / 350 ml", Price = 14.50m, Quantity = 1, Position = 1 },
            new() { ProductId = "prd_8813", Sku = "CUP-RED-200", Name = "Café Cup", Category = "Kitchen", Brand = "Northclay", Variant = "Red / 200 ml", Price = 6.00m, Quantity = 1, Position = 2 },
            new() { ProductId = "prd_9001", Sku = "SPN-OAK", Name = "Oak Spoon", Category = "Kitchen", Brand = "Holz & Co", Price = 2.00m, Quantity = 2, Position = 3, Url = "https://shop.example/p/oak-spoon" },
        ],
    };
}
