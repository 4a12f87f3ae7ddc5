using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// Violations in the words of Segment: <c>type</c>, <c>field</c> and <c>description</c>. Segment publishes no list of its types; <c>Required</c> and <c>Invalid
/// Type</c> are documented, the others are named after the keyword in the same manner.
/// </summary>
internal static class SegmentViolation
{
    /// <summary>Writes <c>{"type", "field", "description"}</c>.</summary>
    public static void Write(Utf8JsonWriter writer, Violation violation)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, TypeOf(violation));
        writer.WriteString("field"u8, FieldOf(violation));
        writer.WriteString("description"u8, violation.Description);
        writer.WriteEndObject();
    }

    /// <summary>The kind: <c>Required</c>, <c>Invalid Type</c>, <c>Pattern</c>.</summary>
    public static string TypeOf(Violation violation) => violation.Kind switch
    {
        ViolationKind.RequiredMissing => "Required",
        ViolationKind.InvalidType => "Invalid Type",
        ViolationKind.UnplannedProperty => "Additional Property Not Allowed",
        ViolationKind.UnplannedEvent => "Unplanned Event",
        ViolationKind.InvalidMessage => "Invalid Message",
        _ => InTitleCase(violation.Keyword ?? "Invalid Value"),
    };

    /// <summary>The place: <c>properties.products.0.price</c>.</summary>
    public static string FieldOf(Violation violation) => violation.Path.Length == 0 ? "" : PointerText.Describe(violation.Path).Trim('`');

    /// <summary><c>minLength</c> becomes <c>Min Length</c>.</summary>
    private static string InTitleCase(string keyword) =>
        string.Concat(keyword.Select((c, i) => i == 0 ? char.ToUpperInvariant(c).ToString() : char.IsUpper(c) ? $" {c}" : c.ToString()));
}
