using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TrackingPlan.Generated;

namespace TrackingPlan.Runtime.Tests.Messages;

/// <summary>Maps and JSON of the plan, as generated code writes them.</summary>
public class MapWriterTests
{
    private static readonly Action<Utf8JsonWriter, long> WriteNumber = static (writer, value) => writer.WriteItem(value);

    [Fact]
    public void A_map_is_written_with_its_names_as_they_are() =>
        Written(writer => writer.WriteMap("m"u8, new Dictionary<string, long> { ["ü \"x\""] = 1, [""] = 2 }, WriteNumber)).ShouldBe("""{"m":{"ü \"x\"":1,"":2}}""");

    [Fact]
    public void Every_kind_of_map_is_written_alike() =>
        Written(writer => writer.WriteMap("m"u8, ImmutableSortedDictionary<string, long>.Empty.Add("b", 2).Add("a", 1), WriteNumber)).ShouldBe("""{"m":{"a":1,"b":2}}""");

    [Fact]
    public void A_map_that_is_null_is_left_out_as_a_property_and_null_as_an_item() => Written(writer =>
    {
        writer.WriteMap("m"u8, null, WriteNumber);
        writer.WritePropertyName("n");
        writer.WriteMapItem(null, WriteNumber);
    }).ShouldBe("""{"n":null}""");

    [Fact]
    public void Additional_properties_stand_in_the_object_itself() =>
        Written(writer => writer.WriteAdditional(new Dictionary<string, long> { ["a"] = 1 }, static name => name == "b", WriteNumber)).ShouldBe("""{"a":1}""");

    [Fact]
    public void A_planned_name_among_them_is_an_error_of_the_program() =>
        Should.Throw<ArgumentException>(() => Written(writer => writer.WriteAdditional(new Dictionary<string, long> { ["b"] = 1 }, static name => name == "b", WriteNumber)))
            .Message.ShouldContain("\"b\"");

    [Fact]
    public void Json_of_the_plan_keeps_its_digits() => Written(writer =>
    {
        writer.WriteJson("a"u8, "1.50"u8);
        writer.WriteJson("absent"u8, default);
        writer.WritePropertyName("b");
        writer.WriteJsonItem(default);
    }).ShouldBe("""{"a":1.50,"b":null}""");

    [Fact]
    public void A_map_is_written_without_a_new_object()
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using var writer = new Utf8JsonWriter(buffer);
        var map = new Dictionary<string, long> { ["a"] = 1, ["b"] = 2 };
        Write();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Write();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);

        void Write()
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            writer.WriteMapItem(map, WriteNumber);
            writer.Flush();
        }
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
