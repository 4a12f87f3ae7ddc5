namespace TrackingPlan.Runtime.Tests;

/// <summary>A rule with every keyword and a message that follows it, for tests that change the message.</summary>
internal static class Order
{
    public const string Properties = """
        {
          "type":"object",
          "properties":{
            "order_id":{"type":"string","minLength":2,"maxLength":20},
            "total":{"type":"number","minimum":0,"exclusiveMaximum":1000},
            "count":{"type":"integer","exclusiveMinimum":0,"maximum":10},
            "currency":{"type":"string","pattern":"^[A-Z]{3}$"},
            "payment":{"enum":["card","gift card",7,{"kind":"cash","coins":[1,2]}]},
            "channel":{"const":"web"},
            "gift":{"type":["boolean","null"]},
            "note":{"type":"string","x-pii":"red"},
            "page id":{"type":"string"},
            "products":{"type":"array","minItems":1,"maxItems":3,"items":{"$ref":"#/definitions/Product"}},
            "open":{"type":"object","additionalProperties":true,"properties":{"a":{"type":"integer"}}},
            "free":{}
          },
          "required":["order_id","total","products"]
        }
        """;

    public const string Definitions = """
        {"Product":{"type":"object","properties":{"sku":{"type":"string"},"price":{"type":"number","minimum":0},"parts":{"type":"array","items":{"$ref":"#/definitions/Product"}}},"required":["sku"],"additionalProperties":false}}
        """;

    public const string Valid = """
        {"type":"track","event":"Plant Watered","messageId":"m","userId":"u","properties":{"order_id":"ord 5 \"x\" é🍞","total":45.50,"count":3,"currency":"EUR","payment":{"kind":"cash","coins":[1,2]},"channel":"web","gift":null,"note":"personal","page id":"p","products":[{"sku":"a","price":0,"parts":[{"sku":"b"}]},{"sku":"c","price":1e2}],"open":{"a":1,"b":[true,false]},"free":[{},[],"",-1.5e-3]},"context":{"library":{"name":"x","version":"1"}}}
        """;

    public static PlanValidator Validator { get; } = Check.Validator(Check.Rule(Check.MessageSchema(Properties, Definitions)));
}
