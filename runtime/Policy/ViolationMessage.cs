using System.Text.Json;

namespace TrackingPlan;

/// <summary>Writes the event <c>Violation Generated</c> of a violation, field by field as Segment documents it. A field that is not known is left out.</summary>
internal static class ViolationMessage
{
    private const string EventName = "Violation Generated";
    private const string UserId = "schema-violations";

    /// <summary>Writes one message.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="violation">The violation.</param>
    /// <param name="message">The message that it was found in; the default value where that is not JSON.</param>
    /// <param name="forwarding">Who sends it.</param>
    /// <param name="time">When the violation was found.</param>
    public static void Write(Utf8JsonWriter writer, Violation violation, JsonElement message, ViolationForwarding forwarding, DateTimeOffset time)
    {
        MessageWriter.Start(writer, new MessageHead(CallType.Track, EventName, new Identity(UserId, null)), messageId: null, time);
        writer.WriteStartObject();
        WriteText(writer, "appVersion", TextAt(message, "context", "app", "version"));
        WriteText(writer, "eventMessageID", TextAt(message, "messageId"));
        WriteText(writer, "eventName", violation.EventName);
        WriteText(writer, "eventSentAt", TextAt(message, "sentAt"));
        WriteText(writer, "eventTimestamp", TextAt(message, "timestamp"));
        WriteText(writer, "eventType", violation.EventType);
        WriteText(writer, "sourceID", forwarding.SourceId);
        WriteText(writer, "sourceName", forwarding.SourceName);
        WriteText(writer, "sourceSlug", forwarding.SourceSlug);
        WriteText(writer, "trackingPlanID", forwarding.TrackingPlanId);
        WriteText(writer, "trackingPlanName", violation.PlanName);
        WriteText(writer, "violationDescription", violation.Description);
        WriteText(writer, "violationField", SegmentViolation.FieldAt(violation.Path));
        WriteText(writer, "violationType", SegmentViolation.TypeOf(violation));
        writer.WriteEndObject();
        MessageWriter.End(writer, destinations: null, version: null);
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(name, value);
        }
    }

    private static string? TextAt(JsonElement message, params string[] path)
    {
        var element = message;
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
