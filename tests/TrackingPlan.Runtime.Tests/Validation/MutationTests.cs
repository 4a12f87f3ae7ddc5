using System.Text;
using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>One change to a valid message, and exactly the violation that it makes, at its place.</summary>
public class MutationTests
{
    [Theory]
    [InlineData("", "properties")]
    [InlineData("/properties", "order_id")]
    [InlineData("/properties", "total")]
    [InlineData("/properties", "products")]
    [InlineData("/properties/products/0", "sku")]
    [InlineData("/properties/products/0/parts/0", "sku")]
    [InlineData("/properties/products/1", "sku")]
    public void A_required_property_that_is_taken_away_is_missed(string path, string name)
    {
        var message = Message();
        At(message, path).AsObject().Remove(name);
        Verdict(message).ShouldBe([$"RequiredMissing required {path}/{name}"]);
    }

    [Theory]
    [InlineData("/properties", "count")]
    [InlineData("/properties", "free")]
    [InlineData("/properties/products/0", "price")]
    [InlineData("/properties/open", "a")]
    [InlineData("", "context")]
    [InlineData("", "messageId")]
    public void An_optional_property_that_is_taken_away_is_not_missed(string path, string name)
    {
        var message = Message();
        At(message, path).AsObject().Remove(name);
        Verdict(message).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/properties")]
    [InlineData("/properties/products/0")]
    [InlineData("/properties/products/0/parts/0")]
    public void A_property_that_is_added_is_unplanned(string path)
    {
        var message = Message();
        At(message, path).AsObject().Insert(0, "added", new JsonObject { ["sku"] = 1 });
        Verdict(message).ShouldBe([$"UnplannedProperty additionalProperties {path}/added"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/context")]
    [InlineData("/properties/open")]
    [InlineData("/properties/free/0")]
    public void A_property_that_is_added_to_an_open_object_is_not(string path)
    {
        var message = Message();
        At(message, path).AsObject()["added"] = 1;
        Verdict(message).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/properties", "5")]
    [InlineData("/properties/order_id", "5")]
    [InlineData("/properties/order_id", "null")]
    [InlineData("/properties/total", "\"45.5\"")]
    [InlineData("/properties/count", "1.5")]
    [InlineData("/properties/gift", "0")]
    [InlineData("/properties/page id", "[]")]
    [InlineData("/properties/products", "{}")]
    [InlineData("/properties/products/1", "\"c\"")]
    [InlineData("/properties/products/1/price", "\"1\"")]
    [InlineData("/properties/products/0/parts/0/sku", "{}")]
    [InlineData("/properties/open", "[]")]
    [InlineData("/properties/open/a", "true")]
    public void A_value_of_another_type_is_of_the_wrong_type(string path, string value) => Verdict(Replaced(path, value)).ShouldBe([$"InvalidType type {path}"]);

    [Theory]
    [InlineData("/properties/order_id", "\"x\"", "minLength")]
    [InlineData("/properties/order_id", "\"123456789012345678901\"", "maxLength")]
    [InlineData("/properties/total", "-0.01", "minimum")]
    [InlineData("/properties/total", "1000.00", "exclusiveMaximum")]
    [InlineData("/properties/count", "0", "exclusiveMinimum")]
    [InlineData("/properties/count", "11", "maximum")]
    [InlineData("/properties/currency", "\"eur\"", "pattern")]
    [InlineData("/properties/payment", "\"cash\"", "enum")]
    [InlineData("/properties/payment/coins/1", "3", "enum")]
    [InlineData("/properties/channel", "\"shop\"", "const")]
    [InlineData("/properties/products", "[]", "minItems")]
    [InlineData("/properties/products", """[{"sku":""},{"sku":""},{"sku":""},{"sku":""}]""", "maxItems")]
    public void A_value_that_breaks_a_keyword_breaks_no_other(string path, string value, string keyword)
    {
        // What is in a value of an enum belongs to the value.
        var place = keyword == "enum" ? "/properties/payment" : path;
        Verdict(Replaced(path, value)).ShouldBe([$"InvalidValue {keyword} {place}"]);
    }

    private static JsonNode Message() => JsonNode.Parse(Order.Valid)!;

    private static JsonNode At(JsonNode message, string path) =>
        path.Split('/').Skip(1).Aggregate(message, (node, segment) => node is JsonArray list ? list[int.Parse(segment)]! : node[segment]!);

    private static JsonNode Replaced(string path, string value)
    {
        var message = Message();
        var end = path.LastIndexOf('/');
        var (parent, name) = (At(message, path[..end]), path[(end + 1)..]);
        if (parent is JsonArray list)
        {
            list[int.Parse(name)] = JsonNode.Parse(value);
        }
        else
        {
            parent[name] = JsonNode.Parse(value);
        }

        return message;
    }

    private static string[] Verdict(JsonNode message) => Order.Validator.Validate(Encoding.UTF8.GetBytes(message.ToJsonString())).Summaries();
}
