using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TrackingPlan.Cli.Formats;

/// <summary>Writes JSON that people read as well: indented, with names in their own script. What is null is left out.</summary>
internal static class JsonOutput
{
    /// <summary>What can be written.</summary>
    public static JsonDocuments Documents { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    /// <summary>Writes a document, and a line break.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="document">What is written.</param>
    /// <param name="type">Its type among the <see cref="Documents"/>.</param>
    public static void Write<T>(TextWriter output, T document, JsonTypeInfo<T> type) => output.WriteLine(JsonSerializer.Serialize(document, type));
}
