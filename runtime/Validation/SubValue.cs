using System.Text.Json;

namespace TrackingPlan;

/// <summary>Values inside a message.</summary>
internal static class SubValue
{
    /// <summary>The bytes of the value at the reader.</summary>
    /// <param name="reader">At the first token of the value; a copy is advanced.</param>
    /// <param name="message">What the reader reads.</param>
    public static ReadOnlySpan<byte> At(Utf8JsonReader reader, ReadOnlySpan<byte> message)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return message[start..(int)reader.BytesConsumed];
    }
}
