using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// What an omission leaves behind in <c>context.protocols</c>, as Segment does: <c>omitted</c>, <c>omitted_on_violation</c> and <c>violations</c> (the Segment
/// documentation, protocols/validate and protocols/faq).
/// </summary>
internal static class OmissionTrace
{
    private static readonly string[] Names = ["omitted", "omitted_on_violation", "violations"];

    /// <summary>The members of the trace that a message has already, from an earlier validator: they are written anew.</summary>
    public static IEnumerable<string[]> Paths => Names.Select(name => new[] { "context", "protocols", name });

    /// <summary>The members, without the braces around them: the whole trace, and then shorter ones for messages without room for it.</summary>
    public static IEnumerable<string> Write(IReadOnlyList<OmittedPlace> omitted, IReadOnlyList<Violation> violations)
    {
        yield return Write(omitted, violations, isDescribed: true);
        yield return Write(omitted, violations, isDescribed: false);
        yield return Write(omitted, [], isDescribed: false);
    }

    private static string Write(IReadOnlyList<OmittedPlace> omitted, IReadOnlyList<Violation> violations, bool isDescribed)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = WireEncoder.Instance }))
        {
            writer.WriteStartObject();
            WriteArray(writer, Names[0], omitted.Where(place => place.IsUnplanned), WriteField);
            WriteArray(writer, Names[1], omitted.Where(place => !place.IsUnplanned), WriteField);
            WriteArray(writer, Names[2], violations, (writer, violation) => SegmentViolation.Write(writer, violation, isDescribed));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan[1..^1]);
    }

    private static void WriteField(Utf8JsonWriter writer, OmittedPlace place) => writer.WriteStringValue(SegmentViolation.FieldAt(place.Pointer));

    /// <summary>Writes a list, unless it is empty.</summary>
    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (!items.Any())
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }
}
