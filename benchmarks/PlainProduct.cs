namespace TrackingPlan.Benchmarks;

/// <summary>A product of a <see cref="PlainOrder"/>.</summary>
internal sealed record PlainProduct(
    string ProductId,
    string? Sku,
    string? Category,
    string? Name,
    string? Brand,
    string? Variant,
    decimal? Price,
    double? Quantity,
    string? Coupon,
    double? Position,
    string? Url,
    string? ImageUrl);
