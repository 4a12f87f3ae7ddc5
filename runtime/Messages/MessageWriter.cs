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

    /// <summary>Opens a message, up to the value of <c>properties</c> or <c>traits</c>; an <c>alias</c> has neither.</summary>
    /// <param name="writer">Where the message goes.</param>
    /// <param name="head">What it says.</param>
    /// <param name="messageId">The message's identifier; null for a new UUID.</param>
    /// <param name="time">When the event happened.</param>
    public static void Start(Utf8JsonWriter writer, MessageHead head, string? messageId, DateTimeOffset time)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, CallTypes.TypeOf(head.Call));
        if (CallTypes.SubjectOf(head.Call) is { } subject)
        {
            writer.WriteString(subject, head.Subject);
        }

        WriteMessageId(writer, messageId);
        WriteTimestamp(writer, time);
        if (!string.IsNullOrEmpty(head.Identity.UserId))
        {
            writer.WriteString("userId"u8, head.Identity.UserId);
        }

        if (!string.IsNullOrEmpty(head.Identity.AnonymousId))
        {
            writer.WriteString("anonymousId"u8, head.Identity.AnonymousId);
        }

        if (head.Call != CallType.Alias)
        {
            writer.WritePropertyName(CallTypes.HasTraits(head.Call) ? "traits"u8 : "properties"u8);
        }
    }

    /// <summary>Closes a message behind its properties.</summary>
    /// <param name="writer">Where the message goes.</param>
    /// <param name="destinations">Who receives the message and no others do; null for all.</param>
    /// <param name="version">The version of the schema that it follows; null when there is one only.</param>
    public static void End(Utf8JsonWriter writer, IReadOnlyList<string>? destinations, int? version)
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
        if (version is { } number)
        {
            writer.WriteStartObject("protocols"u8);
            writer.WriteNumber("event_version"u8, number);
            writer.WriteEndObject();
        }

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
