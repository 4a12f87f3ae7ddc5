using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Issues;

/// <summary>For each id of the TP0 range plans that report it and nothing else, in YAML and in JSON where JSON can be wrong in that way.</summary>
internal static class IssueSamples
{
    public static IReadOnlyDictionary<string, MarkedPlan[]> ById { get; } = new Dictionary<string, MarkedPlan[]>
    {
        ["TP0001"] =
        [
            MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    description: [|\"Paid|]\n  Order Sent: {}\n"),
            MarkedPlan.Json("""{ "plan": "P", "events": { "Order Paid": {}[||] "Order Sent": {} } }"""),
        ],
        ["TP0002"] =
        [
            MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    [|descripton|]: Paid.\n"),
            MarkedPlan.Yaml("plan: P\nevents: { Order Paid: { properties: { a: { [|'requird'|]: true } } } }\n"),
            MarkedPlan.Json("""{ "plan": "P", [|"evnts"|]: {} }"""),
        ],
        ["TP0003"] =
        [
            MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    properties:\n      total: { minimum: [|'0'|] }\n"),
            MarkedPlan.Yaml("plan: P\nevents:\n  [|- Order Paid|]\n"),
            MarkedPlan.Json("""{ "plan": "P", "events": { "Order Paid": { "owner": [|["checkout"]|] } } }"""),
        ],
        ["TP0004"] =
        [
            MarkedPlan.Yaml("plan: P\nevents:\n  <|Order Paid|>: {}\n  [|'Order Paid'|]: {}\n"),
            MarkedPlan.Json("""{ "plan": "P", "events": { "Order Paid": { <|"why"|>: "a", [|"wh\u0079"|]: "b" } } }"""),
        ],
        ["TP0005"] =
        [
            MarkedPlan.Files(
                ("a.plan.yaml", "plan: P\nevents:\n  <|Order Paid|>: {}\n"),
                ("b.plan.yaml", "plan: P\nevents:\n  Order Sent: {}\n  [|Order Paid|]: {}\n")),
            MarkedPlan.Files(
                ("a.plan.json", """{ "plan": "P", "types": { <|"Money"|>: "number" } }"""),
                ("b.plan.json", """{ "plan": "P", "types": { [|"Money"|]: "number" } }""")),
        ],
        ["TP0006"] =
        [
            MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    properties:\n      lines: { type: array, items: { type: [|Prodct|] } }\ntypes:\n  Product: { properties: { sku: string } }\n"),
            MarkedPlan.Json("""{ "plan": "P", "events": { "Order Paid": { "properties": { "a": { "$ref": [|"#/types/Nothing"|] } } } } }"""),
        ],
        ["TP0007"] =
        [
            MarkedPlan.Yaml("plan: P\ninclude: [ecommerce, [|ecomerce|]]\n"),
            MarkedPlan.Json("""{ "plan": "P", "include": [|"mine"|] }"""),
        ],
        ["TP0008"] =
        [
            MarkedPlan.Yaml("plan: P\ntypes:\n  [|Money|]: { type: Amount }\n  [|Amount|]: { type: Money }\n"),
            MarkedPlan.Json("""{ "plan": "P", "types": { [|"Money"|]: { "type": "Money" } } }"""),
        ],
        ["TP0009"] =
        [
            MarkedPlan.Yaml("plan: P\nevents: { Order Paid: { properties: { total: { minimum: [|10|], maximum: <|9.5|> } } } }\n"),
            MarkedPlan.Json("""{ "plan": "P", "events": { "Order Paid": { "properties": { "channel": { "enum": [<|"web"|>, "app", [|"web"|]] } } } } }"""),
        ],
        ["TP0010"] =
        [
            MarkedPlan.Yaml("plan: P\nevents:\n  Page Read:\n    properties:\n      <|page id|>: string\n      [|pageId|]: string\n"),
            MarkedPlan.Json("""{ "plan": "P", "events": { <|"Order Paid"|>: {} }, "types": { [|"order_paid"|]: "string" } }"""),
        ],
        ["TP0011"] =
        [
            MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n[|\t|]description: Paid.\n  Order Sent: {}\n"),
        ],
        ["TP0012"] =
        [
            MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid: [|&paid|] { why: Revenue. }\n  Order Sent: [|*paid|]\n  Order Lost:\n    [|<<|]: {}\n    why: [|!!str|] 5\n"),
        ],
        ["TP0013"] =
        [
            MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid: {}\n[|---|]\nplan: Q\n"),
        ],
        ["TP0014"] =
        [
            MarkedPlan.Yaml($"plan: P\nevents:\n  [|{new string('x', 1_001)}|]: {{}}\n"),
            MarkedPlan.Json($$"""{ "plan": "P", "events": { [|"{{new string('x', 1_001)}}"|]: {} } }"""),
        ],
        ["TP0015"] =
        [
            MarkedPlan.Yaml("[|version|]: 1\nevents:\n  Order Paid: {}\n"),
            MarkedPlan.Json("""{[|"events"|]:{}}"""),
        ],
        ["TP0016"] =
        [
            MarkedPlan.Files(
                ("a.plan.yaml", "plan: P\n<|version|>: 1.0.0\n"),
                ("b.plan.yaml", "plan: P\n[|version|]: 1.1.0\n")),
            MarkedPlan.Files(
                ("a.plan.json", """{ "plan": "P", <|"namespace"|>: "A.B" }"""),
                ("b.plan.json", """{ "plan": "P", [|"namespace"|]: "A.C" }""")),
        ],
        ["TP0017"] =
        [
            MarkedPlan.Files(
                ("a.plan.yaml", "plan: P\ninclude: [ecommerce, <|b.plan.yaml|>]\n"),
                ("b.plan.yaml", "plan: Q\ninclude: [|./a.plan.yaml|]\n")),
            MarkedPlan.Files(
                ("a.plan.json", """{ "plan": "P", "include": <|"b.plan.json"|> }"""),
                ("b.plan.json", """{ "plan": "Q", "include": [[|"a.plan.json"|]] }""")),
        ],
        ["TP0018"] =
        [
            MarkedPlan.Files(
                ("a.plan.yaml", "<|plan|>: P\nevents:\n  Order Paid: {}\n"),
                ("b.plan.yaml", "[|plan|]: Q\nevents:\n  Order Paid: {}\n")),
            MarkedPlan.Files(
                ("a.plan.json", """{ <|"plan"|>: "Toast Shop" }"""),
                ("b.plan.json", """{ [|"plan"|]: "toast-shop" }""")),
        ],
        ["TP0019"] =
        [
            MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid: { status: deprecated, replaced_by: [|Order Sennt|] }\n  Order Sent: {}\n"),
            MarkedPlan.Yaml("plan: P\npages:\n  Home: { replaced_by: [|Home|] }\n"),
            MarkedPlan.Json("""{ "plan": "P", "events": { "Order Paid": { "replaced_by": [|"Home"|] } }, "pages": { "Home": {} } }"""),
        ],
        ["TP0020"] =
        [
            MarkedPlan.Yaml("rules:\n  - type: TRACK\n    key: Order Paid\n    jsonSchema: { properties: { [|context|]: { required: [ip] }, properties: { type: object } } }\n"),
            MarkedPlan.Json("""{ "rules": [{ "type": "TRACK", "key": "Order Paid", "jsonSchema": { "properties": { "properties": { "properties": { "at": { "type": [|"timestamp"|] } } } } } }] }"""),
        ],
    };
}
