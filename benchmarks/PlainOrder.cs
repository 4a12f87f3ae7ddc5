namespace TrackingPlan.Benchmarks;

/// <summary>An order as a plain class, for System.Text.Json; its context names the properties in snake_case.</summary>
internal sealed record PlainOrder(
    string? CheckoutId,
    string OrderId,
    string? Affiliation,
    decimal? Subtotal,
    decimal? Total,
    decimal? Revenue,
    decimal? Shipping,
    decimal? Tax,
    decimal? Discount,
    string? Coupon,
    string? Currency,
    IReadOnlyList<PlainProduct>? Products);
