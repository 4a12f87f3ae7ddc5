using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class TypeConflictRuleTests
{
    [Theory]
    [InlineData("number", "string", "`total` is `string` here and `number` in `Cart Viewed`")]
    [InlineData("number", "integer", "`total` is `integer` here and `number` in `Cart Viewed`")]
    [InlineData("[string, number]", "string", "`total` is `string` here and `string | number` in `Cart Viewed`")]
    [InlineData("Money", "Price", "`total` is `Price` here and `Money` in `Cart Viewed`")]
    [InlineData("Money", "string", "`total` is `string` here and `Money` in `Cart Viewed`")]
    [InlineData("{ enum: [a, b] }", "number", "`total` is `number` here and `string` in `Cart Viewed`")]
    public void Another_type_is_reported_with_the_usual_one_beside_it(string first, string second, string message) =>
        MarkedPlan.Yaml($"{Types}events:\n  Cart Viewed:\n    properties: {{ <|total|>: {first} }}\n  Order Paid:\n    properties: {{ [|total|]: {second} }}\n")
            .ShouldReport("TP1008", message);

    [Fact]
    public void Json_plans_are_checked_too() =>
        MarkedPlan.Json("""{ "plan": "P", "events": { "Cart Viewed": { "properties": { <|"total"|>: "number" } }, "Order Paid": { "properties": { [|"total"|]: "string" } } } }""").ShouldReport("TP1008");

    [Fact]
    public void The_type_of_most_events_is_the_right_one() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  A Paid:\n    properties: { [|total|]: string }\n  B Paid:\n    properties: { <|total|>: number }\n  C Paid:\n    properties: { total: number }\n")
            .ShouldReport("TP1008", "`string` here and `number` in `B Paid`");

    [Theory]
    [InlineData("number", "number")]
    [InlineData("number", "any")]
    [InlineData("string", "[string, 'null']")]
    [InlineData("{ enum: [a, b] }", "string")]
    [InlineData("{ type: string, format: uuid }", "{ type: string, minLength: 2 }")]
    [InlineData("Money", "Money")]
    [InlineData("Money", "{ properties: { cents: integer } }")]
    [InlineData("Size", "string")]
    [InlineData("Unknown", "string")]
    [InlineData("Alias", "string")]
    public void Equal_and_open_types_are_fine(string first, string second) =>
        MarkedPlan.Yaml($"{Types}events:\n  Cart Viewed:\n    properties: {{ total: {first} }}\n  Order Paid:\n    properties: {{ total: {second} }}\n").ShouldReport("TP1008");

    [Fact]
    public void Properties_inside_objects_are_their_own() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Cart Viewed:\n    properties: { id: string, line: { properties: { id: number } } }\n").ShouldReport("TP1008");

    [Fact]
    public void Who_follows_the_spec_is_left_alone() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Product Clicked:\n    properties: { position: number }\n  Promotion Viewed:\n    properties: { position: string }\n").ShouldReport("TP1008");

    private const string Types =
        """
        plan: P
        types:
          Money: { properties: { cents: integer } }
          Price: { properties: { cents: integer } }
          Size: { enum: [small, large] }
          Alias: { type: Size }

        """;
}
