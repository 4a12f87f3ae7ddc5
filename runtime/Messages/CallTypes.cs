using System.Text.Json;

namespace TrackingPlan;

/// <summary>How the calls are spelt in messages and rules, and which fields they have.</summary>
internal static class CallTypes
{
    private static readonly (CallType Call, string Wire, string Rule, JsonEncodedText Type, JsonEncodedText? Subject)[] Rows =
    [
        Row(CallType.Track, "track", "event"),
        Row(CallType.Page, "page", "name"),
        Row(CallType.Screen, "screen", "name"),
        Row(CallType.Identify, "identify", null),
        Row(CallType.Group, "group", "groupId"),
        Row(CallType.Alias, "alias", "previousId"),
    ];

    /// <summary>The calls as messages spell them.</summary>
    public static IEnumerable<string> WireNames => Rows.Select(row => row.Wire);

    /// <summary>The value of <c>type</c> in a message.</summary>
    public static JsonEncodedText TypeOf(CallType call) => Rows[(int)call].Type;

    /// <summary>The field that says what the message is about: the name of its event or page, or an identifier; null where there is none.</summary>
    public static JsonEncodedText? SubjectOf(CallType call) => Rows[(int)call].Subject;

    /// <summary>Whether the message carries traits, and not properties.</summary>
    public static bool HasTraits(CallType call) => call is CallType.Identify or CallType.Group;

    /// <summary>What a plan describes of the call, in the words of a message.</summary>
    public static string Describe(CallType call) => call switch
    {
        CallType.Track => "event",
        CallType.Page => "page",
        CallType.Screen => "screen",
        _ => Rows[(int)call].Wire + " call",
    };

    /// <summary>The call that a message states.</summary>
    public static CallType? ParseWire(string? type) => Find(row => row.Wire == type);

    /// <summary>The call that a message states, UTF-8.</summary>
    public static CallType? ParseWire(ReadOnlySpan<byte> type)
    {
        foreach (var row in Rows)
        {
            if (type.SequenceEqual(row.Type.EncodedUtf8Bytes))
            {
                return row.Call;
            }
        }

        return null;
    }

    /// <summary>Reads the call that a rule is for; null for a rule that is for every call.</summary>
    public static bool TryParseRule(string? type, out CallType? call)
    {
        call = Find(row => row.Rule == type && row.Call != CallType.Alias);
        return call is not null || type == "COMMON";
    }

    private static CallType? Find(Predicate<(CallType Call, string Wire, string Rule, JsonEncodedText Type, JsonEncodedText? Subject)> isMeant)
    {
        var index = Array.FindIndex(Rows, isMeant);
        return index < 0 ? null : Rows[index].Call;
    }

    private static (CallType Call, string Wire, string Rule, JsonEncodedText Type, JsonEncodedText? Subject) Row(CallType call, string wire, string? subject) =>
        (call, wire, wire.ToUpperInvariant(), JsonEncodedText.Encode(wire), subject is null ? null : JsonEncodedText.Encode(subject));
}
