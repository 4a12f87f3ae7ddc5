namespace TrackingPlan.Analyzers.Tests.Typed;

/// <summary>The ways to write properties down, and what the fix of TP2003 makes of each.</summary>
public sealed class RawCallFormsTests
{
    [Theory]
    [InlineData("new Dictionary<string, object?> { [\"order_id\"] = id, [\"payment\"] = \"card\", [\"products\"] = new[] { new { sku = \"J90-32\" } } }",
        "new() { OrderId = id, Payment = OrderCompletedPayment.Card, Products = [new() { Sku = \"J90-32\" }] }")]
    [InlineData("new Dictionary<string, object?> { { \"order_id\", id }, { \"items\", 3 } }", "new() { OrderId = id, Items = 3 }")]
    [InlineData("new Dictionary<string, object?>(2) { [\"order_id\"] = id }", "new() { OrderId = id }")]
    [InlineData("new Dictionary<string, object?>(StringComparer.Ordinal) { [\"order_id\"] = id, }", "new() { OrderId = id, }")]
    [InlineData("new Dictionary<string, object?>\n{\n    [\"order_id\"] = id, // The order's.\n\n    // In euros.\n    [\"total\"] = money,\n}",
        "new()\n{\n    OrderId = id, // The order's.\n\n    // In euros.\n    Total = money,\n}")]
    [InlineData("new JsonObject { [\"order_id\"] = id, [\"coupons\"] = new JsonArray(\"A\", \"B\"), [\"address\"] = new JsonObject { [\"city\"] = \"Oslo\" } }",
        "new() { OrderId = id, Coupons = [\"A\", \"B\"], Address = new() { City = \"Oslo\" } }")]
    [InlineData("new JsonObject { { \"order_id\", id } }", "new() { OrderId = id }")]
    [InlineData("new JsonObject { [\"order_id\"] = id, [\"amounts\"] = new JsonArray { 1, count } }", "new() { OrderId = id, Amounts = [1, count] }")]
    [InlineData("properties: new Dictionary<string, object?> { [\"order_id\"] = id }", "new() { OrderId = id }")]
    public Task Dictionaries_and_objects_of_json_become_records(string before, string after) =>
        RawCallTest.ShouldFix($"tracker.Track([|\"Order Completed\"|], {before});", $"tracker.OrderCompleted({after});");

    [Theory]
    [InlineData("[\"total\"] = 5", "Total = 5")]
    [InlineData("[\"total\"] = money", "Total = money")]
    [InlineData("[\"rating\"] = count", "Rating = count")]
    [InlineData("[\"items\"] = (object)count", "Items = count")]
    [InlineData("[\"items\"] = (int)amount", "Items = (int)amount")]
    [InlineData("[\"items\"] = null", "Items = null")]
    [InlineData("[\"items\"] = default", "Items = default")]
    [InlineData("[\"is_gift\"] = !flag", "IsGift = !flag")]
    [InlineData("[\"payment\"] = flag ? \"card\" : \"gift card\"", "Payment = flag ? OrderCompletedPayment.Card : OrderCompletedPayment.GiftCard")]
    [InlineData("[\"payment\"] = flag ? \"card\" : null", "Payment = flag ? OrderCompletedPayment.Card : null")]
    [InlineData("[\"payment\"] = OrderCompletedPayment.Card", "Payment = OrderCompletedPayment.Card")]
    [InlineData("[\"level\"] = \"max\"", "Level = OrderCompletedLevel.Max")]
    [InlineData("[\"token\"] = guid", "Token = guid")]
    [InlineData("[\"placed_at\"] = DateTimeOffset.UtcNow", "PlacedAt = DateTimeOffset.UtcNow")]
    [InlineData("[\"coupons\"] = texts", "Coupons = texts")]
    [InlineData("[\"coupons\"] = new[] { \"A\" }", "Coupons = new[] { \"A\" }")]
    [InlineData("[\"coupons\"] = new List<object> { \"A\", id }", "Coupons = [\"A\", id]")]
    [InlineData("[\"amounts\"] = new[] { 1, 2 }", "Amounts = [1, 2]")]
    [InlineData("[\"products\"] = new[] { product }", "Products = new[] { product }")]
    [InlineData("[\"products\"] = new object[] { product, new Dictionary<string, object?> { [\"sku\"] = id, [\"price\"] = 2 } }", "Products = [product, new() { Sku = id, Price = 2 }]")]
    [InlineData("[\"products\"] = new object[] { }", "Products = []")]
    [InlineData("[\"address\"] = new { City = id, zip = maybe }", "Address = new() { City = id, Zip = maybe }")]
    [InlineData("[\"address\"] = new[] { new KeyValuePair<string, object?>(\"city\", id), KeyValuePair.Create(\"zip\", (object?)maybe) }", "Address = new() { City = id, Zip = maybe }")]
    [InlineData("[\"address\"] = (List<KeyValuePair<string, object?>>)[new(\"city\", id)]", "Address = new() { City = id }")]
    [InlineData("[\"placed_at\"] = time", "PlacedAt = time")]
    [InlineData("[\"source\"] = id", "Source = id")]
    [InlineData("[\"source\"] = 5", "Source = 5")]
    [InlineData("[\"anything\"] = flag", "Anything = flag")]
    [InlineData("[\"order_id\"] = maybe!", "OrderId = maybe!")]
    [InlineData("[\"order_id\"]\n        = id", "OrderId\n        = id")]
    public Task Values_are_written_as_the_plan_has_them(string before, string after) => RawCallTest.ShouldFix(
        $"tracker.Track([|\"Order Completed\"|], new Dictionary<string, object?> {{ {WithId(before, "[\"order_id\"]")} }});",
        $"tracker.OrderCompleted(new() {{ {WithId(after, "OrderId")} }});");

    private static string WithId(string entry, string id) => entry.StartsWith(id, StringComparison.Ordinal) ? entry : $"{id} = id, {entry}";
}
