using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using TrackingPlan.Benchmarks.Tracking;

namespace TrackingPlan.Benchmarks;

/// <summary>The properties of Order Completed as JSON, into a buffer and with a writer that are used again.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class SerializeOrderCompleted
{
    private readonly OrderCompleted _order = Orders.Typical;
    private readonly PlainOrder _plain = ToPlain(Orders.Typical);
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Utf8JsonWriter _writer;

    public SerializeOrderCompleted() =>
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    [GlobalSetup]
    public void Verify()
    {
        HandWrittenWriter();
        var expected = _buffer.WrittenSpan.ToArray();
        Verification.SameBytes(expected, Written(Generated), nameof(Generated));
        Verification.SameBytes(expected, Written(SystemTextJson), nameof(SystemTextJson));
    }

    [Benchmark(Baseline = true)]
    public int HandWrittenWriter()
    {
        Reset();
        HandWritten.Write(_writer, _order);
        return Finish();
    }

    [Benchmark]
    public int Generated()
    {
        Reset();
        _order.WriteTo(_writer);
        return Finish();
    }

    [Benchmark]
    public int SystemTextJson()
    {
        Reset();
        JsonSerializer.Serialize(_writer, _plain, PlainOrderContext.Default.PlainOrder);
        return Finish();
    }

    private static PlainOrder ToPlain(OrderCompleted order) => new(
        order.CheckoutId,
        order.OrderId,
        order.Affiliation,
        order.Subtotal,
        order.Total,
        order.Revenue,
        order.Shipping,
        order.Tax,
        order.Discount,
        order.Coupon,
        order.Currency,
        order.Products?.Select(ToPlain).ToArray());

    private static PlainProduct ToPlain(Product product) => new(
        product.ProductId,
        product.Sku,
        product.Category,
        product.Name,
        product.Brand,
        product.Variant,
        product.Price,
        product.Quantity,
        product.Coupon,
        product.Position,
        product.Url,
        product.ImageUrl);

    private byte[] Written(Func<int> contender)
    {
        contender();
        return _buffer.WrittenSpan.ToArray();
    }

    private void Reset()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
    }

    private int Finish()
    {
        _writer.Flush();
        return _buffer.WrittenCount;
    }
}
