using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>Writes the fields that every message of the Segment spec has, around an event's properties.</summary>
internal static class MessageWriter
{
    private static readonly JsonEncodedText LibraryName = JsonEncodedText.Encode("TrackingPlan");

    private static readonly JsonEncodedText LibraryVersion = JsonEncodedText.Encode(
        typeof(MessageWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0");

    /// <summary>Opens a <c>track</c> message, up to the value of <c>properties</c>.</summary>
    /// <param name="writer">Where the message goes.</param>
    /// <param name="eventName">The event's name.</param>
    /// <param name="identity">Who the message is about.</param>
    /// <param name="messageId">The message's identifier; null for a new UUID.</param>
    /// <param name="time">When the event happened.</param>
    public static void StartTrack(Utf8JsonWriter writer, string eventName, Identity identity, string? messageId, DateTimeOffset time)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "track"u8);
        writer.WriteString("event"u8, eventName);
        WriteMessageId(writer, messageId);
        WriteTimestamp(writer, time);
        if (!string.IsNullOrEmpty(identity.UserId))
        {
            writer.WriteString("userId"u8, identity.UserId);
        }

        if (!string.IsNullOrEmpty(identity.AnonymousId))
        {
            writer.WriteString("anonymousId"u8, identity.AnonymousId);
        }

        writer.WritePropertyName("properties"u8);
    }

    /// <summary>Closes a message behind its properties.</summary>
    public static void End(Utf8JsonWriter writer, IReadOnlyList<string>? destinations)
    {
        if (destinations is not null)
        {
            WriteIntegrations(writer, destinations);
        }

        writer.WriteStartObject("context"u8);
        writer.WriteStartObject("library"u8);
        writer.WriteString("name"u8, LibraryName);
        writer.WriteString("version"u8, LibraryVersion);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteMessageId(Utf8JsonWriter writer, string? messageId)
    {
        if (messageId is not null)
        {
            writer.WriteString("messageId"u8, messageId);
        }
        else
        {
            writer.WriteString("messageId"u8, Guid.NewGuid());
        }
    }

    /// <summary>ISO 8601 in UTC with milliseconds, as the spec's own examples.</summary>
    private static void WriteTimestamp(Utf8JsonWriter writer, DateTimeOffset time)
    {
        Span<byte> text = stackalloc byte[24];
        time.UtcDateTime.TryFormat(text, out var length, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        writer.WriteString("timestamp"u8, text[..length]);
    }

    /// <summary>Who names destinations means these and no others: <c>All</c> is off, unless it is named itself.</summary>
    private static void WriteIntegrations(Utf8JsonWriter writer, IReadOnlyList<string> destinations)
    {
        writer.WriteStartObject("integrations"u8);
        writer.WriteBoolean("All"u8, destinations.Contains("All"));
        foreach (var destination in destinations)
        {
            if (destination != "All")
            {
                writer.WriteBoolean(destination, true);
            }
        }

        writer.WriteEndObject();
    }
}
