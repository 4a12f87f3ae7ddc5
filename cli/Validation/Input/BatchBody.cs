using System.Text.Json;

namespace TrackingPlan.Cli.Validation.Input;

/// <summary>
/// The body of a request to Segment with several messages: <c>{"batch": [...], "context": {...}, "integrations": {...}}</c>. What it says for all messages is merged into each
/// (the Segment documentation, connections/sources/catalog/libraries/server/http-api); where a message says the same, the message counts.
/// </summary>
/// <param name="Items">Where the messages stand.</param>
/// <param name="Shared">What holds for all, by its name.</param>
internal sealed record BatchBody(IReadOnlyList<Range> Items, IReadOnlyList<(string Name, Range Place)> Shared)
{
    private static readonly string[] Members = ["batch", "type", "context", "integrations"];

    /// <summary>Reads a body; null when the text is something else.</summary>
    public static BatchBody? Read(ReadOnlySpan<byte> text)
    {
        if (JsonMembers.Find(text, Members) is not [{ } batch, null, var context, var integrations] || text[batch][0] != '[')
        {
            return null;
        }

        var items = new List<Range>();
        var reader = new Utf8JsonReader(text[batch], new JsonReaderOptions { MaxDepth = JsonMembers.MaxDepth });
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = batch.Start.Value + (int)reader.TokenStartIndex;
            reader.Skip();
            items.Add(start..(batch.Start.Value + (int)reader.BytesConsumed));
        }

        return new BatchBody(items, [.. SharedIn("context", context, text), .. SharedIn("integrations", integrations, text)]);
    }

    /// <summary>A message with what the body says for all.</summary>
    public ReadOnlySpan<byte> Complete(ReadOnlySpan<byte> text, Range item)
    {
        var message = text[item];
        foreach (var (name, place) in Shared)
        {
            message = JsonMerge.Add(message, name, text[place]);
        }

        return message;
    }

    /// <summary>Where the list of messages begins in a body of which only the beginning is there; 0 when it is no body.</summary>
    public static int FindItems(ReadOnlySpan<byte> beginning)
    {
        var reader = new Utf8JsonReader(beginning, isFinalBlock: false, default);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isBatch = reader.ValueTextEquals("batch"u8);
                if (!reader.Read() || (isBatch && reader.TokenType == JsonTokenType.StartArray))
                {
                    return isBatch ? (int)reader.BytesConsumed : 0;
                }

                if (!reader.TrySkip())
                {
                    return 0;
                }
            }
        }
        catch (JsonException)
        {
            // No body, then.
        }

        return 0;
    }

    private static IEnumerable<(string Name, Range Place)> SharedIn(string name, Range? place, ReadOnlySpan<byte> text) =>
        place is { } known && text[known][0] == '{' ? [(name, known)] : [];
}
