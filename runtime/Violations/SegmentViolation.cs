using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// Writes violations in the words of Segment, as they stand in <c>context.protocols.violations</c> and in forwarded events. Segment publishes no list of its
/// types; <c>Required</c> and <c>Invalid Type</c> are documented, the others are named after the keyword in the same manner.
/// </summary>
public static class SegmentViolation
{
    /// <summary>Writes <c>{"type", "field", "description"}</c>.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Violation violation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(violation);
        Write(writer, violation, isDescribed: true);
    }

    /// <summary>Writes it without the description, where there is no room for one.</summary>
    internal static void Write(Utf8JsonWriter writer, Violation violation, bool isDescribed)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, TypeOf(violation));
        writer.WriteString("field"u8, FieldAt(violation.Path));
        if (isDescribed)
        {
            writer.WriteString("description"u8, violation.Description);
        }

        writer.WriteEndObject();
    }

    /// <summary>The kind: <c>Required</c>, <c>Invalid Type</c>, <c>Pattern</c>.</summary>
    internal static string TypeOf(Violation violation) => violation.Kind switch
    {
        ViolationKind.RequiredMissing => "Required",
        ViolationKind.InvalidType => "Invalid Type",
        ViolationKind.UnplannedProperty => "Additional Property Not Allowed",
        ViolationKind.UnplannedEvent => "Unplanned Event",
        ViolationKind.InvalidMessage => "Invalid Message",
        ViolationKind.DuplicateProperty => "Duplicate Property",
        _ => InTitleCase(violation.Keyword ?? "Invalid Value"),
    };

    /// <summary>The place: <c>properties.products.0.price</c>; <c>(root)</c> is the message as a whole (the Segment documentation, protocols/faq).</summary>
    internal static string FieldAt(string pointer) => pointer.Length == 0 ? "(root)" : PointerText.Describe(pointer)[1..^1];

    /// <summary><c>minLength</c> becomes <c>Min Length</c>.</summary>
    private static string InTitleCase(string keyword) =>
        string.Concat(keyword.Select((c, i) => i == 0 ? char.ToUpperInvariant(c).ToString() : char.IsUpper(c) ? $" {c}" : c.ToString()));
}
