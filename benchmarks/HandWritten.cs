using System.Text.Json;
using TrackingPlan.Benchmarks.Tracking;

namespace TrackingPlan.Benchmarks;

/// <summary>What somebody would write by hand who knows <see cref="Utf8JsonWriter"/> well: names as UTF-8, nothing for nulls.</summary>
internal static class HandWritten
{
    public static void Write(Utf8JsonWriter writer, OrderCompleted order)
    {
        writer.WriteStartObject();
        WriteText(writer, "checkout_id"u8, order.CheckoutId);
        writer.WriteString("order_id"u8, order.OrderId);
        WriteText(writer, "affiliation"u8, order.Affiliation);
        WriteNumber(writer, "subtotal"u8, order.Subtotal);
        WriteNumber(writer, "total"u8, order.Total);
        WriteNumber(writer, "revenue"u8, order.Revenue);
        WriteNumber(writer, "shipping"u8, order.Shipping);
        WriteNumber(writer, "tax"u8, order.Tax);
        WriteNumber(writer, "discount"u8, order.Discount);
        WriteText(writer, "coupon"u8, order.Coupon);
        WriteText(writer, "currency"u8, order.Currency);
        if (order.Products is { } products)
        {
            writer.WriteStartArray("products"u8);
            for (var i = 0; i < products.Count; i++)
            {
                Write(writer, products[i]);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Product product)
    {
        writer.WriteStartObject();
        writer.WriteString("product_id"u8, product.ProductId);
        WriteText(writer, "sku"u8, product.Sku);
        WriteText(writer, "category"u8, product.Category);
        WriteText(writer, "name"u8, product.Name);
        WriteText(writer, "brand"u8, product.Brand);
        WriteText(writer, "variant"u8, product.Variant);
        WriteNumber(writer, "price"u8, product.Price);
        WriteNumber(writer, "quantity"u8, product.Quantity);
        WriteText(writer, "coupon"u8, product.Coupon);
        WriteNumber(writer, "position"u8, product.Position);
        WriteText(writer, "url"u8, product.Url);
        WriteText(writer, "image_url"u8, product.ImageUrl);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
