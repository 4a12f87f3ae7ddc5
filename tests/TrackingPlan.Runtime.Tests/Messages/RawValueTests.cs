using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Messages;

public class RawValueTests
{
    [Fact]
    public void Scalars_are_written_by_their_type()
    {
        Wire.ValueOf(null).ShouldBe("null");
        Wire.ValueOf("text").ShouldBe("\"text\"");
        Wire.ValueOf('c').ShouldBe("\"c\"");
        Wire.ValueOf(true).ShouldBe("true");
        Wire.ValueOf((byte)255).ShouldBe("255");
        Wire.ValueOf((sbyte)-128).ShouldBe("-128");
        Wire.ValueOf((short)-32768).ShouldBe("-32768");
        Wire.ValueOf((ushort)65535).ShouldBe("65535");
        Wire.ValueOf(int.MinValue).ShouldBe("-2147483648");
        Wire.ValueOf(uint.MaxValue).ShouldBe("4294967295");
        Wire.ValueOf(long.MaxValue).ShouldBe("9223372036854775807");
        Wire.ValueOf(ulong.MaxValue).ShouldBe("18446744073709551615");
        Wire.ValueOf(1.5f).ShouldBe("1.5");
        Wire.ValueOf(0.1f).ShouldBe("0.1");
        Wire.ValueOf(float.NaN).ShouldBe("null");
        Wire.ValueOf(-2.25).ShouldBe("-2.25");
        Wire.ValueOf(double.NegativeInfinity).ShouldBe("null");
        Wire.ValueOf(19.90m).ShouldBe("19.90");
    }

    [Fact]
    public void Dates_identifiers_and_addresses_are_texts()
    {
        Wire.ValueOf(new DateTimeOffset(2026, 7, 1, 6, 5, 4, TimeSpan.FromHours(2))).ShouldBe("\"2026-07-01T06:05:04+02:00\"");
        Wire.ValueOf(new DateTime(2026, 7, 1, 6, 5, 4, DateTimeKind.Utc)).ShouldBe("\"2026-07-01T06:05:04Z\"");
        Wire.ValueOf(new DateOnly(2026, 7, 1)).ShouldBe("\"2026-07-01\"");
        Wire.ValueOf(Guid.Parse("abcdef01-2345-6789-abcd-ef0123456789")).ShouldBe("\"abcdef01-2345-6789-abcd-ef0123456789\"");
        Wire.ValueOf(new Uri("https://example.org/?a=1&b=2")).ShouldBe("\"https://example.org/?a=1&b=2\"");
    }

    [Fact]
    public void Enums_are_written_by_their_names()
    {
        Wire.ValueOf(DayOfWeek.Friday).ShouldBe("\"Friday\"");
        Wire.ValueOf(AttributeTargets.Class | AttributeTargets.Struct).ShouldBe("\"Class, Struct\"");
    }

    [Fact]
    public void Collections_may_hold_each_other()
    {
        Wire.ValueOf(new object?[] { 1, "a", null, new[] { 2.5 } }).ShouldBe("""[1,"a",null,[2.5]]""");
        Wire.ValueOf(new List<string> { "a", "b" }).ShouldBe("""["a","b"]""");
        Wire.ValueOf(new Dictionary<string, object?> { ["b"] = 1, ["a"] = new Dictionary<string, object?>() }).ShouldBe("""{"b":1,"a":{}}""");
        Wire.ValueOf(new[] { new KeyValuePair<string, object?>("k", 1) }).ShouldBe("""{"k":1}""");
    }

    [Fact]
    public void Dictionaries_may_have_values_of_one_type()
    {
        Wire.ValueOf(new Dictionary<string, int> { ["a"] = 1 }).ShouldBe("""{"a":1}""");
        Wire.ValueOf(ImmutableDictionary<string, string>.Empty.Add("a", "b")).ShouldBe("""{"a":"b"}""");
        Wire.ValueOf(new Hashtable { ["a"] = null }).ShouldBe("""{"a":null}""");
    }

    [Fact]
    public void Generated_records_and_open_values_are_written_as_they_write_themselves()
    {
        Wire.ValueOf(new Pot { Colour = "red", Size = 1 }).ShouldBe("""{"colour":"red","size":1}""");
        Wire.ValueOf((PropertyValue)"text").ShouldBe("\"text\"");
    }

    [Fact]
    public void JSON_is_written_as_it_is()
    {
        Wire.ValueOf(JsonNode.Parse("""{"a":[1.0,1e400,{"b":null}]}""")).ShouldBe("""{"a":[1.0,1e400,{"b":null}]}""");
        Wire.ValueOf(new JsonObject { ["a"] = new JsonArray(1, "x", null) }).ShouldBe("""{"a":[1,"x",null]}""");
        using var document = JsonDocument.Parse("""{"a":1.50}""");
        Wire.ValueOf(document.RootElement).ShouldBe("""{"a":1.50}""");
    }

    [Fact]
    public void Numbers_that_JSON_lacks_are_null_in_JSON_nodes_too() =>
        Wire.ValueOf(new JsonObject { ["a"] = double.NaN, ["b"] = new JsonArray(double.PositiveInfinity, float.NaN, 1.5) }).ShouldBe("""{"a":null,"b":[null,null,1.5]}""");

    public static TheoryData<object> Unwritable => [new object(), new Version(1, 2), TimeSpan.Zero, new Dictionary<int, string> { [1] = "a" }];

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void A_value_of_another_type_is_an_error_of_the_program_that_names_the_type(object value)
    {
        var sink = new InMemorySink();
        var tracker = new GardenTracker(sink, Wire.Options).As("u");

        var exception = Should.Throw<ArgumentException>(() => tracker.Track("Raw", new Dictionary<string, object?> { ["ok"] = 1, ["v"] = new[] { value } }));

        exception.Message.ShouldContain(value is Dictionary<int, string> ? "System.Int32" : value.GetType().ToString());
        exception.Message.ShouldContain("Use ");
        sink.Messages.ShouldBeEmpty();

        tracker.Track("Raw", new Dictionary<string, object?> { ["v"] = 1 });
        sink.Messages.ShouldHaveSingleItem().Json.ShouldContain("""
            "properties":{"v":1},
            """);
    }

    [Fact]
    public void A_raw_call_does_not_change_what_it_is_given()
    {
        var properties = new JsonObject { ["a"] = 1 };
        Wire.Track(tracker => tracker.Track("Raw", properties));
        properties.ToJsonString().ShouldBe("""{"a":1}""");
        properties.Parent.ShouldBeNull();
    }
}
