using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>Writes messages with their violations, as <see cref="Input.KeptMessage"/> reads them.</summary>
internal sealed class KeptMessageWriter
{
    private readonly Utf8JsonWriter _writer = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>Writes a message as one line.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="text">The message; empty when it was too long to be kept.</param>
    /// <param name="isJson">Whether it is JSON, and so stays as it is.</param>
    /// <param name="violations">Its violations.</param>
    /// <param name="file">The name of the input.</param>
    /// <param name="line">Where it stands there.</param>
    public void Write(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> text, bool isJson, IReadOnlyList<Violation> violations, string file, long line)
    {
        _writer.Reset(output);
        _writer.WriteStartObject();
        if (isJson)
        {
            _writer.WritePropertyName("message"u8);
            _writer.WriteRawValue(JsonLines.OnOneLine(text), skipInputValidation: true);
        }
        else if (!text.IsEmpty)
        {
            // Bytes that are not UTF-8 would make the whole line unreadable.
            _writer.WriteString("text"u8, Encoding.UTF8.GetString(text));
        }

        _writer.WriteStartArray("violations"u8);
        foreach (var violation in violations)
        {
            PlainViolation.Write(_writer, violation);
        }

        _writer.WriteEndArray();
        _writer.WriteString("file"u8, file);
        _writer.WriteNumber("line"u8, line);
        _writer.WriteEndObject();
        _writer.Flush();
        output.Write("\n"u8);
    }
}
