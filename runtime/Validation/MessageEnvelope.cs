using System.Text.Json;

namespace TrackingPlan;

/// <summary>The fields of a message that say which rule it falls under.</summary>
/// <param name="Type">The call; null when there is none.</param>
/// <param name="Event">The field <c>event</c>; null when there is none.</param>
/// <param name="PageName">The field <c>name</c>; null when there is none.</param>
/// <param name="HasIdentity">Whether there is a <c>userId</c> or an <c>anonymousId</c>.</param>
internal readonly record struct MessageEnvelope(string? Type, string? Event, string? PageName, bool HasIdentity)
{
    /// <summary>How deep a message may be nested.</summary>
    public const int MaxDepth = 64;

    /// <summary>The name of the event, page or screen; null when the message has none.</summary>
    public string? Name => Type switch
    {
        "track" => Event,
        "page" or "screen" => PageName,
        _ => null,
    };

    /// <summary>The fields of the messages that fall under a rule, but for who they are about.</summary>
    public static MessageEnvelope Of(CallType call, string name) =>
        new(CallTypes.TypeOf(call).Value, call == CallType.Track ? name : null, call is CallType.Page or CallType.Screen ? name : null, HasIdentity: false);

    private static JsonReaderOptions Options => new() { MaxDepth = MaxDepth };

    /// <summary>Reads a message from its first to its last byte, so that every error in its JSON comes to light here.</summary>
    /// <returns>The fields, in whatever order they stand; null when the message is not an object.</returns>
    /// <exception cref="JsonException">The message is not JSON, or nested deeper than 64.</exception>
    public static MessageEnvelope? Read(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message, Options);
        reader.Read();
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        var envelope = default(MessageEnvelope);
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            var isEvent = reader.ValueTextEquals("event"u8);
            var isName = reader.ValueTextEquals("name"u8);
            var isIdentity = reader.ValueTextEquals("userId"u8) || reader.ValueTextEquals("anonymousId"u8);
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
            {
                envelope = envelope with
                {
                    Type = isType ? reader.GetString() : envelope.Type,
                    Event = isEvent ? reader.GetString() : envelope.Event,
                    PageName = isName ? reader.GetString() : envelope.PageName,
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

    /// <summary>
    /// The version of its event that a message states: the integer <c>context.protocols.event_version</c>. It is looked for when an event has several
    /// versions, and only then.
    /// </summary>
    /// <returns>The version; null when there is none, or no whole number.</returns>
    public static int? ReadEventVersion(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message, Options);
        reader.Read();
        return MoveTo(ref reader, "context"u8) && MoveTo(ref reader, "protocols"u8) && MoveTo(ref reader, "event_version"u8)
            && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) ? version : null;
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

    /// <summary>Moves from the start of an object to the value of one of its members.</summary>
    private static bool MoveTo(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMeant = reader.ValueTextEquals(name);
            reader.Read();
            if (isMeant)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
