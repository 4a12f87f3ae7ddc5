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

    /// <summary>The members, without the braces around them.</summary>
    public static string Write(IReadOnlyList<Violation> violations)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = WireEncoder.Instance }))
        {
            writer.WriteStartObject();
            WriteFields(writer, Names[0], violations.Where(violation => violation is { Kind: ViolationKind.UnplannedProperty, Action: PolicyAction.Omit }));
            WriteFields(writer, Names[1], violations.Where(violation => violation is { Kind: not ViolationKind.UnplannedProperty, Action: PolicyAction.Omit }));
            writer.WriteStartArray(Names[2]);
            foreach (var violation in violations)
            {
                SegmentViolation.Write(writer, violation);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan[1..^1]);
    }

    private static void WriteFields(Utf8JsonWriter writer, string name, IEnumerable<Violation> violations)
    {
        var fields = violations.Select(violation => SegmentViolation.FieldAt(violation.Path)).Distinct(StringComparer.Ordinal).ToArray();
        if (fields.Length == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var field in fields)
        {
            writer.WriteStringValue(field);
        }

        writer.WriteEndArray();
    }
}
