using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>Whether a rule's schema speaks of a whole message, or of the properties in it.</summary>
internal static class MessageSchema
{
    private static readonly string[] Parts = ["properties", "traits", "context"];

    private static readonly HashSet<string> Fields = new(
        Parts.Concat(
        [
            "type", "event", "name", "category", "userId", "anonymousId", "groupId", "previousId", "messageId", "timestamp", "originalTimestamp", "sentAt", "receivedAt",
            "integrations", "channel", "version", "writeKey", "rudderId", "projectId", "_metadata",
        ]),
        StringComparer.Ordinal);

    /// <summary>
    /// Newer Typewriters and older RudderStacks leave out the message around the properties. Typewriter leaves <c>eventMetadata</c> behind; else a message
    /// is what has the parts that messages have.
    /// </summary>
    public static bool IsMessage(MappingNode schema)
    {
        if (schema.Find("eventMetadata") is not null)
        {
            return false;
        }

        if (schema.ValueOf("properties") is not MappingNode { Entries.Count: > 0 } properties)
        {
            return true;
        }

        var parts = Parts.Count(part => properties.ValueOf(part) is MappingNode);
        return parts > 1 || (parts == 1 && properties.Entries.All(entry => Fields.Contains(entry.Key.Value)));
    }
}
