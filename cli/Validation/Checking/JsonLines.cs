using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>JSON that stands on one line.</summary>
internal static class JsonLines
{
    /// <summary>Whether a text is JSON, however deep, in UTF-8.</summary>
    public static bool IsJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                // Only its errors matter.
            }

            return Utf8.IsValid(text);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Writes JSON, and a line break.</summary>
    public static void Write(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> json)
    {
        output.Write(OnOneLine(json));
        output.Write("\n"u8);
    }

    /// <summary>JSON without its line breaks, byte for byte. Line breaks only stand between tokens, where nothing needs them.</summary>
    public static ReadOnlySpan<byte> OnOneLine(ReadOnlySpan<byte> json) =>
        json.IndexOfAny((byte)'\n', (byte)'\r') < 0 ? json : json.ToArray().Where(character => character is not ((byte)'\n' or (byte)'\r')).ToArray();
}
