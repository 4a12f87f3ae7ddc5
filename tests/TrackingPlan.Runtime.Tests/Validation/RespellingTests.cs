using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Another spelling of the same message gets the same verdict.</summary>
public class RespellingTests
{
    /// <summary>A valid message, and messages with one thing wrong each.</summary>
    public static TheoryData<string> Messages =>
    [
        Order.Valid,
        Order.Valid.Replace("45.50", "-45.50"),
        Order.Valid.Replace("\"count\":3", "\"count\":3.5"),
        Order.Valid.Replace("\"count\":3", "\"count\":30"),
        Order.Valid.Replace("EUR", "EURO"),
        Order.Valid.Replace("\"kind\":\"cash\"", "\"kind\":\"gold\""),
        Order.Valid.Replace("\"coins\":[1,2]", "\"coins\":[2,1]"),
        Order.Valid.Replace("\"sku\":\"b\"", "\"sku\":5"),
        Order.Valid.Replace("\"order_id\"", "\"order id\""),
        Order.Valid.Replace("Plant Watered", "Plant watered"),
        Order.Valid.Replace("\"gift\":null", "\"gift\":\"no\""),
    ];

    [Theory]
    [MemberData(nameof(Messages))]
    public void Numbers_may_be_spelt_in_any_way(string message)
    {
        Func<string, string>[] spellings = [number => number + (number.IndexOfAny(['.', 'e']) < 0 ? ".000" : ""), number => number.Contains('e') ? number : number + "e0", number => number.Contains('e') ? number : number + "E+00", Scaled];
        foreach (var spell in spellings)
        {
            var spelt = Respell(JsonNode.Parse(message)!, element => element.ValueKind == JsonValueKind.Number ? spell(element.GetRawText()) : element.GetRawText(), name => JsonSerializer.Serialize(name));
            Verdict(spelt).ShouldBe(Verdict(message), ignoreOrder: true, spelt);
        }

        // 45.50 is 4550e-2.
        static string Scaled(string number)
        {
            var point = number.IndexOf('.');
            return number.Contains('e') || point < 0 ? number : number.Remove(point, 1).Replace("-0", "-").TrimStart('0') + "e-" + (number.Length - point - 1);
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Any_character_may_be_escaped(string message)
    {
        var spelt = Respell(JsonNode.Parse(message)!, element => element.ValueKind == JsonValueKind.String ? Escaped(element.GetString()!) : element.GetRawText(), Escaped);
        Verdict(spelt).ShouldBe(Verdict(message), ignoreOrder: true, spelt);

        static string Escaped(string text) => "\"" + string.Concat(text.Select((c, i) => $"\\u{(int)c:x4}")) + "\"";
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void White_space_means_nothing(string message)
    {
        var spaced = JsonSerializer.Serialize(JsonNode.Parse(message), new JsonSerializerOptions { WriteIndented = true }).Replace("\n", " \r\n\t ").Replace("[", "[ ").Replace("{", " { ");
        Verdict(spaced).ShouldBe(Verdict(message));
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Members_may_stand_in_any_order(string message)
    {
        var random = new Random(7);
        for (var i = 0; i < 20; i++)
        {
            var shuffled = Shuffle(JsonNode.Parse(message)!, random).ToJsonString();
            Verdict(shuffled).ShouldBe(Verdict(message), ignoreOrder: true, shuffled);
        }
    }

    private static string[] Verdict(string message) => Order.Validator.Validate(Encoding.UTF8.GetBytes(message)).Summaries();

    /// <summary>Writes JSON with each scalar and each name in a spelling of its own.</summary>
    private static string Respell(JsonNode? node, Func<JsonElement, string> spellScalar, Func<string, string> spellName) => node switch
    {
        JsonObject members => "{" + string.Join(",", members.Select(member => $"{spellName(member.Key)}:{Respell(member.Value, spellScalar, spellName)}")) + "}",
        JsonArray items => "[" + string.Join(",", items.Select(item => Respell(item, spellScalar, spellName))) + "]",
        JsonValue value => spellScalar(value.GetValue<JsonElement>()),
        _ => "null",
    };

    private static JsonNode Shuffle(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject members:
                var pairs = members.ToArray();
                random.Shuffle(pairs);
                return new JsonObject(pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value is null ? null : Shuffle(pair.Value, random))));
            case JsonArray items:
                return new JsonArray(items.Select(item => item is null ? null : Shuffle(item, random)).ToArray());
            default:
                return node.DeepClone();
        }
    }
}
