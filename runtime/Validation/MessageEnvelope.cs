using System.Text.Json;

namespace TrackingPlan;

/// <summary>The fields of a message that say which rule it falls under.</summary>
/// <param name="Type">The call; null when there is none.</param>
/// <param name="Event">The name of the event; null when there is none.</param>
/// <param name="EventOffset">Where the name's token starts.</param>
/// <param name="HasIdentity">Whether there is a <c>userId</c> or an <c>anonymousId</c>.</param>
internal readonly record struct MessageEnvelope(string? Type, string? Event, long EventOffset, bool HasIdentity)
{
    /// <summary>How deep a message may be nested.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads a message from its first to its last byte, so that every error in its JSON comes to light here.</summary>
    /// <returns>The fields, in whatever order they stand; null when the message is not an object.</returns>
    /// <exception cref="JsonException">The message is not JSON, or nested deeper than 64.</exception>
    public static MessageEnvelope? Read(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        var envelope = default(MessageEnvelope);
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            var isEvent = reader.ValueTextEquals("event"u8);
            var isIdentity = reader.ValueTextEquals("userId"u8) || reader.ValueTextEquals("anonymousId"u8);
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
            {
                envelope = envelope with
                {
                    Type = isType ? reader.GetString() : envelope.Type,
                    Event = isEvent ? reader.GetString() : envelope.Event,
                    EventOffset = isEvent ? reader.TokenStartIndex : envelope.EventOffset,
                    HasIdentity = envelope.HasIdentity || (isIdentity && reader.ValueSpan.Length > 0),
                };
            }

            reader.Skip();
        }

        while (reader.Read())
        {
            // What follows the object, or a message that is none, is read for its errors only.
        }

        return isObject ? envelope : null;
    }

    /// <summary>Whether a message is JSON, however deep.</summary>
    public static bool IsJson(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                // Only its errors matter.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
