using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary><c>uniqueItems</c>: items are compared by one spelling of each value, so that a long list does not take the square of its length.</summary>
internal static class JsonUniqueness
{
    /// <summary>Whether no two items of the list at the reader are equal; a copy of the reader is advanced.</summary>
    public static bool IsUnique(Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in document.RootElement.EnumerateArray())
        {
            var text = new StringBuilder();
            Write(text, item);
            if (!seen.Add(text.ToString()))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Equal values have one text: numbers by value, members in the order of their names. Texts carry their length, so that no text looks like a list.</summary>
    private static void Write(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                WriteText(text, value.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(ExactNumber.Normalize(Encoding.UTF8.GetBytes(value.GetRawText())));
                break;
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    WriteText(text, member.Name);
                    Write(text, member.Value);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in value.EnumerateArray())
                {
                    Write(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void WriteText(StringBuilder text, string value) => text.Append('"').Append(value.Length).Append(':').Append(value);
}
