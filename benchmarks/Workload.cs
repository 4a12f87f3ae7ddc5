using System.Globalization;
using System.Text;

namespace TrackingPlan.Benchmarks;

/// <summary>E-commerce messages of about 1.2 KB for a plan of 30 events, from a seed: nine of ten are valid, and each of the others has one thing wrong that is known.</summary>
internal sealed class Workload
{
    private const int Events = 30;

    private readonly Random _random = new(20261122);
    private readonly bool _isShuffled;
    private readonly Lazy<(byte[] Json, string? Violation)[]> _messages;

    /// <param name="isShuffled">Whether the keys of all objects are in random order, and not in the plan's.</param>
    /// <param name="count">How many messages.</param>
    public Workload(bool isShuffled, int count)
    {
        _isShuffled = isShuffled;
        Stream = Enumerable.Range(0, count).Select(i => i % 10 == 9 ? Make((Mistake)(1 + (i / 10 % 7))) : Make(Mistake.None));
        _messages = new(() => [.. Stream]);
    }

    private enum Mistake
    {
        None,
        Missing,
        WrongType,
        BadEnum,
        Unplanned,
        UnplannedEvent,
        BadFormat,
        BadPattern,
    }

    /// <summary>The messages, each with the path of its violation; null for a valid one.</summary>
    public (byte[] Json, string? Violation)[] Messages => _messages.Value;

    /// <summary>The same, made one by one, for who can't hold all of them. Once only: chance goes on.</summary>
    public IEnumerable<(byte[] Json, string? Violation)> Stream { get; }

    /// <summary>The schemas of the messages, by the names of their events.</summary>
    public static IReadOnlyDictionary<string, string> Schemas { get; } = Enumerable.Range(0, Events).ToDictionary(
        NameOf,
        index => $$"""{"type":"object","properties":{"properties":{{SchemaOf(index)}}},"required":["properties"]}""");

    public static PlanRules Rules { get; } = new(
        "Workload",
        "1.0.0",
        Schemas.Select(schema => PlanRule.Parse(Encoding.UTF8.GetBytes(
            $$"""{"type":"TRACK","key":"{{schema.Key}}","version":1,"jsonSchema":{{schema.Value}}}"""))));

    private static string NameOf(int index) => $"Object{(char)('A' + (index / 6))}{(char)('a' + (index % 6))} Completed";

    private static string SchemaOf(int index) => """
        {"type":"object","required":["order_id","total","products"],"additionalProperties":false,"properties":{
        "checkout_id":{"type":"string"},"order_id":{"type":"string","minLength":1,"maxLength":40},"affiliation":{"type":"string"},"total":{"type":"number","minimum":0},
        "revenue":{"type":"number","minimum":0},"shipping":{"type":"number","minimum":0},"tax":{"type":"number","minimum":0},"step_INDEX":{"type":"integer","minimum":1},
        "coupon":{"type":["string","null"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$"},"payment":{"enum":["card","invoice","gift card"]},
        "ordered_at":{"type":"string","format":"date-time"},"is_gift":{"type":"boolean"},
        "products":{"type":"array","minItems":1,"items":{"type":"object","required":["product_id"],"additionalProperties":false,"properties":{
        "product_id":{"type":"string"},"sku":{"type":"string"},"name":{"type":"string"},"category":{"type":"string"},"brand":{"type":"string"},"price":{"type":"number","minimum":0},
        "quantity":{"type":"integer","minimum":1},"position":{"type":"integer"}}}}}}
        """.Replace("INDEX", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private (byte[] Json, string? Violation) Make(Mistake mistake)
    {
        var index = _random.Next(Events);
        var event_ = mistake == Mistake.UnplannedEvent ? "Object Nobody Planned" : NameOf(index);
        var properties = Object(
            ("checkout_id", Text("chk_")),
            (mistake == Mistake.Missing ? null : "order_id", Text("ord_")),
            ("affiliation", "\"Example Store EU\""),
            ("total", mistake == Mistake.WrongType ? "\"27.50\"" : Price()),
            ("revenue", Price()),
            ("shipping", Price()),
            (_random.Next(2) == 0 ? null : "tax", Price()),
            ($"step_{index}", _random.Next(1, 9).ToString(CultureInfo.InvariantCulture)),
            ("coupon", _random.Next(2) == 0 ? "null" : Text("SPRING")),
            ("currency", mistake == Mistake.BadPattern ? "\"euro\"" : "\"EUR\""),
            ("payment", mistake == Mistake.BadEnum ? "\"cash\"" : "\"gift card\""),
            ("ordered_at", mistake == Mistake.BadFormat ? "\"2026-02-30T07:30:00Z\"" : "\"2026-03-01T07:30:00.125Z\""),
            (mistake == Mistake.Unplanned ? "colour" : null, "\"red\""),
            ("is_gift", "false"),
            ("products", $"[{string.Join(",", Enumerable.Range(1, 4).Select(Product))}]"));
        var json = Object(
            ("type", "\"track\""),
            ("event", $"\"{event_}\""),
            ("messageId", $"\"{new Guid(_random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)}\""),
            ("timestamp", "\"2026-03-01T07:30:00.125Z\""),
            ("userId", "\"user-42\""),
            ("properties", properties),
            ("context", """{"library":{"name":"TrackingPlan","version":"0.1.0"},"ip":"203.0.113.7","locale":"de-AT"}"""));
        return (Encoding.UTF8.GetBytes(json), mistake switch
        {
            Mistake.None => null,
            Mistake.Missing => "/properties/order_id",
            Mistake.WrongType => "/properties/total",
            Mistake.BadEnum => "/properties/payment",
            Mistake.Unplanned => "/properties/colour",
            Mistake.UnplannedEvent => "/event",
            Mistake.BadFormat => "/properties/ordered_at",
            _ => "/properties/currency",
        });
    }

    private string Product(int position) => Object(
        ("product_id", Text("prd_")),
        ("sku", "\"MUG-BLU-350\""),
        ("name", "\"Stoneware Mug\""),
        (_random.Next(2) == 0 ? null : "category", "\"Kitchen\""),
        ("brand", "\"Northclay\""),
        ("price", Price()),
        ("quantity", _random.Next(1, 5).ToString(CultureInfo.InvariantCulture)),
        ("position", position.ToString(CultureInfo.InvariantCulture)));

    /// <summary>An object; members without a name are left out.</summary>
    private string Object(params (string? Name, string Value)[] members)
    {
        if (_isShuffled)
        {
            _random.Shuffle(members);
        }

        return $"{{{string.Join(",", members.Where(member => member.Name is not null).Select(member => $"\"{member.Name}\":{member.Value}"))}}}";
    }

    private string Text(string prefix) => $"\"{prefix}{_random.Next(10_000, 99_999)}\"";

    private string Price() => $"{_random.Next(1, 500)}.{_random.Next(10, 99)}";
}
