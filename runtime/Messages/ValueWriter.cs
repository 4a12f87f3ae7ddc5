using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrackingPlan;

/// <summary>Writes .NET values as JSON without reflection, so that trimmed and native programs can track raw events too.</summary>
internal static class ValueWriter
{
    /// <summary>Writes one value.</summary>
    /// <exception cref="ArgumentException">The value is of a type that has no one way to be written, such as a class of the program's own.</exception>
    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case double number:
                Write(writer, number);
                break;
            case float number:
                Write(writer, number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case ulong number:
                writer.WriteNumberValue(number);
                break;
            case long or int or short or sbyte or uint or ushort or byte:
                writer.WriteNumberValue(((IConvertible)value).ToInt64(CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset time:
                writer.WriteStringValue(time);
                break;
            case DateTime time:
                writer.WriteStringValue(time);
                break;
            case DateOnly date:
                Write(writer, date);
                break;
            case Guid guid:
                writer.WriteStringValue(guid);
                break;
            case char character:
                writer.WriteStringValue([character]);
                break;
            case Uri uri:
                writer.WriteStringValue(uri.OriginalString);
                break;
            case PropertyValue property:
                property.WriteTo(writer);
                break;
            case IPropertyObject typed:
                typed.WriteTo(writer);
                break;
            case JsonNode node:
                node.WriteTo(writer);
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                WriteObject(writer, members);
                break;
            case IEnumerable items:
                WriteArray(writer, items);
                break;
            default:
                throw new ArgumentException(
                    $"A value of type {value.GetType()} can't be written as JSON. Use text, numbers, booleans, dates, GUIDs, URIs, JSON nodes, generated records, and dictionaries (string to object) and lists of these.");
        }
    }

    /// <summary>Writes an object.</summary>
    public static void WriteObject(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    /// <summary>JSON has no NaN and no infinities; a rate that was divided by zero must not take the event away, so it becomes null.</summary>
    public static void Write(Utf8JsonWriter writer, double number)
    {
        if (double.IsFinite(number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a date as RFC 3339's <c>full-date</c>.</summary>
    public static void Write(Utf8JsonWriter writer, DateOnly date)
    {
        Span<char> text = stackalloc char[10];
        date.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }

    private static void WriteArray(Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
