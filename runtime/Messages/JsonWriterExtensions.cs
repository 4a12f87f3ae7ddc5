using System.Text.Json;

namespace TrackingPlan.Generated;

/// <summary>What generated code calls for values that stand in the plan: they are written as the plan spells them, digit by digit.</summary>
public static class JsonWriterExtensions
{
    /// <summary>Writes a property, or nothing when there is no JSON.</summary>
    /// <param name="writer">Where the property goes.</param>
    /// <param name="name">The property's name on the wire, UTF-8.</param>
    /// <param name="json">One JSON value, UTF-8; empty for none.</param>
    public static void WriteJson(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> json)
    {
        if (!json.IsEmpty)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json, skipInputValidation: true);
        }
    }

    /// <summary>Writes an item of a list or a value of a map.</summary>
    /// <param name="writer">Where the value goes.</param>
    /// <param name="json">One JSON value, UTF-8; empty for null.</param>
    public static void WriteJsonItem(this Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteRawValue(json, skipInputValidation: true);
        }
    }
}
