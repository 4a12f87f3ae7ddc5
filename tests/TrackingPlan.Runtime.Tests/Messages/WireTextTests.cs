using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TrackingPlan.Runtime.Tests.Messages;

public class WireTextTests
{
    /// <summary>Text, and how RFC 8259 wants it written when only what must be escaped is.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "Order Completed", "Order Completed" },
        { "a & b < c > d 'e' + f / g = h", "a & b < c > d 'e' + f / g = h" },
        { "Café", "Café" },
        { "🍞 toast", "🍞 toast" },
        { "注文完了", "注文完了" },
        { "line\u2028and\u2029paragraph", "line\u2028and\u2029paragraph" },
        { "\u007f\u0085\u00a0\ufeff\ufffe", "\u007f\u0085\u00a0\ufeff\ufffe" },
        { "say \"hi\"", "say \\\"hi\\\"" },
        { "C:\\temp", "C:\\\\temp" },
        { "a\nb\rc\td\be\ff", "a\\nb\\rc\\td\\be\\ff" },
        { "\0\u0001\u001f", "\\u0000\\u0001\\u001f" },
        { "🍞\"🍞\\é\n", "🍞\\\"🍞\\\\é\\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_event_name_escapes_only_what_JSON_requires(string name, string expected) =>
        Wire.Track(tracker => tracker.Track(name)).ShouldStartWith($"{{\"type\":\"track\",\"event\":\"{expected}\",\"messageId\"");

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_property_name_escapes_only_what_JSON_requires(string name, string expected) =>
        Wire.Track(tracker => tracker.Track("Raw", new Dictionary<string, object?> { [name] = 1 })).ShouldContain($"\"properties\":{{\"{expected}\":1}}");

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_value_escapes_only_what_JSON_requires(string value, string expected)
    {
        Wire.ValueOf(value).ShouldBe($"\"{expected}\"");
        Wire.ValueOf(JsonValue.Create(value)).ShouldBe($"\"{expected}\"");
        Wire.PropertiesOf(new() { PlantId = value, Gardener = "" }).ShouldBe($"{{\"plant_id\":\"{expected}\",\"gardener\":\"\"}}");
    }

    /// <summary>Long enough for every way through the encoder and the writer that has a threshold.</summary>
    [Fact]
    public void A_long_text_is_written_as_a_short_one()
    {
        var text = string.Concat(Enumerable.Repeat("é🍞 & \" ", 1000));
        Wire.ValueOf(text).ShouldBe("\"" + text.Replace("\"", "\\\"") + "\"");
    }

    /// <summary>The texts are spelt with escapes: test data that is half a character does not reach the test.</summary>
    [Theory]
    [InlineData(@"\ud83c", "\ufffd")]
    [InlineData(@"\udf5e", "\ufffd")]
    [InlineData(@"a\ud83cb", "a\ufffdb")]
    [InlineData(@"\udf5e\ud83c", "\ufffd\ufffd")]
    [InlineData(@"🍞\ud83c""", "🍞\ufffd\\\"")]
    [InlineData(@"\ud83c🍞", "\ufffd🍞")]
    public void Half_of_a_surrogate_pair_becomes_the_replacement_character(string spelling, string expected)
    {
        var text = Regex.Unescape(spelling);

        Wire.ValueOf(text).ShouldBe($"\"{expected}\"");
        Wire.Track(tracker => tracker.Track(text)).ShouldContain($"\"event\":\"{expected}\"");
        Wire.Track(tracker => tracker.Track("Raw", new Dictionary<string, object?> { [text] = true })).ShouldContain($"{{\"{expected}\":true}}");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_become_the_replacement_character()
    {
        byte[] json = [(byte)'"', 0xFF, (byte)'\\', (byte)'n', 0xC3, (byte)'"'];
        using var document = JsonDocument.Parse(json);

        var sink = new InMemorySink();

        new GardenTracker(sink).As("u").Track("Raw", new Dictionary<string, object?> { ["v"] = document.RootElement });

        // The sink would replace them too; the validator sees the bytes themselves.
        sink.Messages[0].Json.ShouldContain("{\"v\":\"\ufffd\\n\ufffd\"}");
        sink.Messages[0].Violations.ShouldHaveSingleItem().Kind.ShouldBe(ViolationKind.UnplannedEvent);
    }

    [Fact]
    public void JSON_nodes_are_written_without_white_space_and_with_the_same_escapes()
    {
        var node = JsonNode.Parse("""{ "a b" : [ 1.50 , "\u00e9\u0026" , null , { } ] }""")!.AsObject();

        Wire.Track(tracker => tracker.Track("Raw", node)).ShouldContain("""
            "properties":{"a b":[1.50,"é&",null,{}]},
            """);
    }
}
