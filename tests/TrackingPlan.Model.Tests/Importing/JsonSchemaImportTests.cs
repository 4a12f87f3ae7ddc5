using TrackingPlan.Model.Importing;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Importing;

public sealed class JsonSchemaImportTests
{
    [Fact]
    public void A_schema_is_an_event_and_says_itself_whether_it_is_open() => Imported.Of("jsonschema", "shop.json", """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Order Completed",
          "description": "A shopper completed an order.",
          "type": "object",
          "required": ["order_id"],
          "additionalProperties": false,
          "properties": {
            "order_id": { "type": "string" },
            "address": { "type": "object", "properties": { "city": { "type": "string" } } }
          }
        }
        """).Text.ShouldBe("""
        plan: shop

        events:
          Order Completed:
            description: A shopper completed an order.
            properties:
              order_id: { type: string, required: true }
              address:  { additionalProperties: true, properties: { city: string } }

        """);

    [Fact]
    public void A_schema_without_a_title_is_called_after_its_file_and_the_plan_after_the_folder() => PlanImport.Read(
        [
            new PlanText("plans/shop/Order Completed.schema.json", """{ "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": false }"""),
            new PlanText("plans/shop/order.lost.json", """{ "type": "object" }"""),
        ], "jsonschema").Text.ShouldBe("""
        plan: shop

        events:
          Order Completed:
            properties: { a: string }

          order.lost:
            additionalProperties: true

        """);

    /// <summary>Two events have one Address; the two Sizes are two shapes.</summary>
    [Fact]
    public void Definitions_that_say_the_same_are_shared_and_others_stay_with_their_event() => PlanImport.Read(
        [
            new PlanText("a.json", """{ "title": "A", "additionalProperties": false, "properties": { "to": { "$ref": "#/definitions/Address" }, "size": { "$ref": "#/definitions/Size" } }, "definitions": { "Address": { "type": "object", "additionalProperties": false, "properties": { "city": { "type": "string" } } }, "Size": { "type": "integer" } } }"""),
            new PlanText("b.json", """{ "title": "B", "additionalProperties": false, "properties": { "from": { "$ref": "#/definitions/Address" }, "size": { "$ref": "#/definitions/Size" } }, "definitions": { "Address": { "type": "object", "additionalProperties": false, "properties": { "city": { "type": "string" } } }, "Size": { "type": "string" } } }"""),
        ], "jsonschema").Text.ShouldBe("""
        plan: a

        types:
          Address: { properties: { city: string } }

        events:
          A:
            properties: { to: Address, size: Size }
            definitions:
              Size: integer

          B:
            properties: { from: Address, size: Size }
            definitions:
              Size: string

        """);

    [Theory]
    [InlineData("""{ "oneOf": [{ "$ref": "#/$defs/Order Completed" }], "$defs": {""")]
    [InlineData("""{ "$defs": {""")]
    public void A_bundle_has_its_events_among_its_definitions(string start) => Imported.Of("jsonschema", "shop.json", start + """
        "Order Completed": { "type": "object", "additionalProperties": false, "properties": { "to": { "$ref": "#/$defs/Address" } } },
        "Address": { "type": "object", "additionalProperties": false, "properties": { "city": { "type": "string" } } } } }
        """).Text.ShouldBe("""
        plan: shop

        types:
          Address: { properties: { city: string } }

        events:
          Order Completed:
            properties: { to: Address }

        """);

    [Fact]
    public void What_is_lost_is_a_comment_where_it_was()
    {
        var imported = Imported.Of("jsonschema", "shop.json", """
            {
              "title": "A", "additionalProperties": false,
              "properties": {
                "a": { "type": "string", "minLength": "3" }
              }
            }
            """);

        imported.Places().ShouldBe(["TP0020 (4,43)"]);
        imported.Lost.ShouldBe(1);
        imported.Text.ShouldBe("""
            plan: shop

            events:
              A:
                properties:
                  # Not taken over: `minLength` is a whole number from 0, so this one is not checked.
                  a: { type: string, x-minLength: "3" }

            """);
    }

    [Fact]
    public void What_is_no_schema_is_rejected()
    {
        var imported = Imported.Of("jsonschema", "shop.json", """{ "hello": 1 }""");

        imported.Text.ShouldBeNull();
        imported.Places().ShouldBe(["TP0003 (1,1)"]);
    }
}
