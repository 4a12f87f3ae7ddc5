namespace TrackingPlan.Model.Tests.Formats;

/// <summary>JSON values of every kind, among them some that each key of a plan takes and some that it does not.</summary>
internal static class SampleValues
{
    public static IReadOnlyList<string> All { get; } =
    [
        "\"Text\"", "\"\"", "\"red\"", "\"yellow\"", "\"draft\"", "\"deprecated\"", "\"ecommerce\"", "\"string\"", "\"any\"", "\"date-time\"",
        "\"a b\"", "\"A.B\"", "\"4k\"", "\"\\u00c4_1\"", "\"#/types/T\"", "\"#/definitions/T\"", "\"#/$defs/T\"", "\"#/other/T\"", "\"http://json-schema.org/draft-07/schema#\"", "\"https://json-schema.org/draft/2020-12/schema\"", "\"http://json-schema.org/draft-03/schema#\"",
        "0", "1", "-1", "0.5", "2147483647", "2147483648",
        "true", "false", "null",
        "[]", "[\"a\"]", "[\"a\", \"b\"]", "[\"string\", \"null\"]", "[\"string\", null]", "[\"\"]", "[1]", "[1, 1]", "[1, 1.0]", "[1, 2]",
        "[true]", "[null]", "[[]]", "[[\"string\"]]", "[{}]", "[{ \"type\": \"string\" }]", "[{ \"zzz\": 1 }]", "[{ \"version\": 1 }]",
        "{}", "{ \"a\": \"string\" }", "{ \"a\": \"\" }", "{ \"\": \"string\" }", "{ \"string\": {} }", "{ \"any\": {} }", "{ \"a\": 5 }", "{ \"a\": true }", "{ \"a\": null }",
        "{ \"a\": [] }", "{ \"a\": [\"b\"] }", "{ \"a\": [\"b\", \"c\"] }", "{ \"a\": [null] }", "{ \"a\": [{}] }",
        "{ \"a\": [{ \"version\": 1 }] }", "{ \"a\": [{ \"version\": 1, \"zzz\": 2 }] }", "{ \"a\": [{ \"version\": \"1\" }] }",
        "{ \"a\": {} }", "{ \"a\": { \"x-b\": 1 } }", "{ \"a\": { \"zzz\": 1 } }", "{ \"a\": { \"type\": \"string\" } }", "{ \"a\": { \"description\": 5 } }",
        "{ \"type\": \"string\" }", "{ \"properties\": { \"a\": \"string\" } }", "{ \"traits\": { \"a\": \"string\" } }", "{ \"x-b\": 1 }", "{ \"zzz\": 1 }",
    ];
}
