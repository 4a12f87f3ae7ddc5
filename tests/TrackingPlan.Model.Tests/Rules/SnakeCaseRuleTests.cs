using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class SnakeCaseRuleTests
{
    [Theory]
    [InlineData("giftWrap", "did you mean `gift_wrap`?")]
    [InlineData("GiftWrap", "did you mean `gift_wrap`?")]
    [InlineData("gift wrap", "did you mean `gift_wrap`?")]
    [InlineData("gift-wrap", "did you mean `gift_wrap`?")]
    [InlineData("gift.wrap", "did you mean `gift_wrap`?")]
    [InlineData("Gift_Wrap", "did you mean `gift_wrap`?")]
    [InlineData("gift__wrap", "did you mean `gift_wrap`?")]
    [InlineData("SKU", "did you mean `sku`?")]
    [InlineData("userID", "did you mean `user_id`?")]
    [InlineData("HTMLPage", "did you mean `html_page`?")]
    [InlineData("___", "use small letters")]
    public void Another_style_is_reported_where_most_names_are_in_snake_case(string name, string message)
    {
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid:\n    properties:\n      order_id: string\n      [|'{name}'|]: string\n      coupon_code: string\n")
            .ShouldReport("TP1002", message);
        MarkedPlan.Json($$"""{ "plan": "P", "events": { "Order Paid": { "properties": { "order_id": "string", "coupon_code": "string", [|"{{name}}"|]: {} } } } }""")
            .ShouldReport("TP1002", $"`{name}` is not in snake_case");
    }

    [Theory]
    [InlineData("total")]
    [InlineData("4k")]
    [InlineData("0")]
    [InlineData("address_2")]
    [InlineData("_internal")]
    [InlineData("$value")]
    [InlineData("größe_mm")]
    [InlineData("名前")]
    [InlineData("conversationId")]
    [InlineData("startupTime")]
    public void Names_in_snake_case_and_those_of_the_spec_are_fine(string name) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid:\n    properties:\n      order_id: string\n      coupon_code: string\n      '{name}': any\n").ShouldReport("TP1002");

    [Fact]
    public void Names_are_found_in_any_depth_and_in_types() =>
        MarkedPlan.Yaml(
            """
            plan: P
            types:
              Product:
                properties:
                  product_id: string
                  [|productName|]: string
            events:
              Order Paid:
                properties:
                  order_id: string
                  gift_card:
                    properties: { card_id: string, [|cardText|]: string }
                  lines:
                    items:
                      properties: { line_id: string, [|lineTotal|]: number, product: Product }
            """).ShouldReport("TP1002");

    [Theory]
    [InlineData("orderId: string, giftWrap: boolean, order_total: number")]
    [InlineData("orderId: string, order_total: number")]
    [InlineData("orderId: string, total: number, currency: string, sku: string")]
    public void A_plan_that_is_not_mostly_in_snake_case_has_made_its_choice(string properties) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid:\n    properties: {{ {properties} }}\n").ShouldReport("TP1002");

    [Fact]
    public void Only_names_of_the_spec_are_excused()
    {
        var camelCase = ReadyMadePlans.Names
            .SelectMany(name => ReadyMadePlans.Find(name)!.Part.Events)
            .SelectMany(planned => planned.Properties.Properties)
            .Select(property => property.Name)
            .Where(name => !SnakeCaseRule.IsSnakeCase(name))
            .Distinct()
            .Order(StringComparer.Ordinal);

        camelCase.ShouldBe(["conversationId", "droppedFrames", "messageId", "startupTime"]);
    }
}
