using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// Writes violations as plain JSON: all that a <see cref="Violation"/> says, under the names of its members. They begin with a small letter, as the fields
/// around a message's properties do (<c>messageId</c>), and those of Segment's and RudderStack's violations. Kinds and actions are spelt as in C#.
/// </summary>
public static class PlainViolation
{
    /// <summary>Writes one object. What is null is left out.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Violation violation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(violation);
        writer.WriteStartObject();
        writer.WriteString("kind"u8, violation.Kind.ToString());
        WriteIfAny(writer, "eventType"u8, violation.EventType);
        WriteIfAny(writer, "eventName"u8, violation.EventName);
        writer.WriteString("path"u8, violation.Path);
        WriteIfAny(writer, "keyword"u8, violation.Keyword);
        writer.WriteString("description"u8, violation.Description);
        writer.WriteString("expected"u8, violation.Expected);
        writer.WriteString("actual"u8, violation.Actual);
        writer.WriteString("action"u8, violation.Action.ToString());
        writer.WriteString("planName"u8, violation.PlanName);
        WriteIfAny(writer, "planVersion"u8, violation.PlanVersion);
        writer.WriteBoolean("isCommon"u8, violation.IsCommon);
        writer.WriteBoolean("isAlsoCommon"u8, violation.IsAlsoCommon);
        writer.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
