using System.Text;
using System.Text.Json;

namespace TrackingPlan.Cli.Validation.Input;

/// <summary>
/// A message as <c>--violations</c> keeps it: <c>{"message": {...}, "violations": [...], ...}</c>, or with its <c>text</c> where it is not JSON. It is read as the message that it keeps, so that a file
/// of such messages can be checked again.
/// </summary>
internal static class KeptMessage
{
    private static readonly string[] Members = ["violations", "type", "message", "text"];

    /// <summary>The message that is kept; empty when the text is something else.</summary>
    public static ReadOnlySpan<byte> Read(ReadOnlySpan<byte> text) => JsonMembers.Find(text, Members) switch
    {
        [{ } violations, null, { } message, null] when text[violations][0] == '[' => text[message],
        [{ } violations, null, null, { } lost] when text[violations][0] == '[' && text[lost][0] == '"' => Unescape(text[lost]),
        _ => default,
    };

    private static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        try
        {
            return Encoding.UTF8.GetBytes(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            // Half of a character: we never write that.
            return default;
        }
    }
}
