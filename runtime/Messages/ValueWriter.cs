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
            case float number when float.IsFinite(number):
                // As a float: as a double, 0.1f would have 17 digits.
                writer.WriteNumberValue(number);
                break;
            case float:
                writer.WriteNullValue();
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
                writer.WriteStringValue(UriText.Of(uri));
                break;
            case Enum named:
                writer.WriteStringValue(named.ToString());
                break;
            case PropertyValue property:
                property.WriteTo(writer);
                break;
            case IPropertyObject typed:
                typed.WriteTo(writer);
                break;
            case IUnionValue union:
                union.WriteTo(writer);
                break;
            case JsonObject members:
                WriteNodes(writer, members);
                break;
            case JsonValue leaf:
                WriteLeaf(writer, leaf);
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                WriteObject(writer, members);
                break;
            case IDictionary members:
                WriteDictionary(writer, members);
                break;
            case IEnumerable items:
                WriteArray(writer, items);
                break;
            default:
                throw new ArgumentException(
                    $"A value of type {value.GetType()} can't be written as JSON. Use text, numbers, booleans, dates, GUIDs, URIs, enums, JSON nodes, generated records, and dictionaries with string keys and lists of these.");
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

    /// <summary>Writes a JSON object node by node, for the sake of the numbers in it: see <see cref="WriteLeaf"/>.</summary>
    public static void WriteNodes(Utf8JsonWriter writer, JsonObject members)
    {
        if (!CanBeRead(members))
        {
            members.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach (var (name, node) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, node);
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

    /// <summary>An object that was parsed from a text with a name twice throws when its members are asked for; it can still be written as it was.</summary>
    private static bool CanBeRead(JsonObject members)
    {
        try
        {
            return members.Count >= 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>A node made from a NaN or an infinity throws when it is written; it becomes null here, as such numbers do everywhere.</summary>
    private static void WriteLeaf(Utf8JsonWriter writer, JsonValue leaf)
    {
        if ((leaf.TryGetValue<double>(out var number) && !double.IsFinite(number)) || (leaf.TryGetValue<float>(out var single) && !float.IsFinite(single)))
        {
            // A number that was parsed from text, such as 1e400, can be written as it is.
            if (!leaf.TryGetValue<JsonElement>(out _))
            {
                writer.WriteNullValue();
                return;
            }
        }

        leaf.WriteTo(writer);
    }

    /// <summary>Writes a dictionary with values of one type, such as <c>Dictionary&lt;string, int&gt;</c>.</summary>
    private static void WriteDictionary(Utf8JsonWriter writer, IDictionary members)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry member in members)
        {
            writer.WritePropertyName(member.Key as string
                ?? throw new ArgumentException($"A dictionary with keys of type {member.Key.GetType()} can't be written as JSON. Use strings as keys."));
            Write(writer, member.Value);
        }

        writer.WriteEndObject();
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
