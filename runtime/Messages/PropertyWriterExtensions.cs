using System.Text.Json;

namespace TrackingPlan.Generated;

/// <summary>
/// What the <c>WriteTo</c> methods of generated records call: a property with its name, or nothing when an optional value is null.
/// </summary>
public static class PropertyWriterExtensions
{
    /// <summary>Writes text.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a boolean.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } given)
        {
            writer.WriteBoolean(name, given);
        }
    }

    /// <summary>Writes an integer.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } given)
        {
            writer.WriteNumber(name, given);
        }
    }

    /// <summary>Writes an integer.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } given)
        {
            writer.WriteNumber(name, given);
        }
    }

    /// <summary>Writes a number; NaN and infinities as null.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } given)
        {
            writer.WritePropertyName(name);
            ValueWriter.Write(writer, given);
        }
    }

    /// <summary>Writes a number with all its decimal places.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } given)
        {
            writer.WriteNumber(name, given);
        }
    }

    /// <summary>Writes a point in time as ISO 8601 text.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } given)
        {
            writer.WriteString(name, given);
        }
    }

    /// <summary>Writes a date as <c>2026-11-21</c>.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is { } given)
        {
            writer.WritePropertyName(name);
            ValueWriter.Write(writer, given);
        }
    }

    /// <summary>Writes a UUID in its usual spelling with hyphens.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid? value)
    {
        if (value is { } given)
        {
            writer.WriteString(name, given);
        }
    }

    /// <summary>Writes a URI as it was given.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Uri? value) =>
        writer.WriteProperty(name, value is null ? null : UriText.Of(value));

    /// <summary>Writes a value whose type the plan leaves open; one that holds null is written as null.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, PropertyValue? value)
    {
        if (value is { } given)
        {
            writer.WritePropertyName(name);
            given.WriteTo(writer);
        }
    }

    /// <summary>Writes an object.</summary>
    public static void WriteProperty(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IPropertyObject? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="writer">Where the property goes.</param>
    /// <param name="name">The property's name on the wire, UTF-8.</param>
    /// <param name="items">The items, or null.</param>
    /// <param name="writeItem">Writes one item.</param>
    public static void WriteProperty<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> writeItem)
    {
        if (items is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteArray(items, writeItem);
        }
    }

    /// <summary>Writes an item of a list: text or null.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    /// <summary>Writes an item of a list: a boolean.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>Writes an item of a list: an integer.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Writes an item of a list: a number; NaN and infinities as null.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, double value) => ValueWriter.Write(writer, value);

    /// <summary>Writes an item of a list: a number with all its decimal places.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <summary>Writes an item of a list: a point in time.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value);

    /// <summary>Writes an item of a list: a date.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, DateOnly value) => ValueWriter.Write(writer, value);

    /// <summary>Writes an item of a list: a UUID.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <summary>Writes an item of a list: a URI or null.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, Uri? value) => writer.WriteStringValue(value is null ? null : UriText.Of(value));

    /// <summary>Writes an item of a list: a value whose type the plan leaves open.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, PropertyValue value) => value.WriteTo(writer);

    /// <summary>Writes an item of a list: an object or null.</summary>
    public static void WriteItem(this Utf8JsonWriter writer, IPropertyObject? value) => ValueWriter.Write(writer, value);

    /// <summary>Writes an item of a list that may be null.</summary>
    /// <typeparam name="T">The type of the item.</typeparam>
    /// <param name="writer">Where the item goes.</param>
    /// <param name="item">The item, or null.</param>
    /// <param name="writeItem">Writes an item that is not null.</param>
    public static void WriteItemOrNull<T>(this Utf8JsonWriter writer, T? item, Action<Utf8JsonWriter, T> writeItem)
        where T : struct
    {
        if (item is { } given)
        {
            writeItem(writer, given);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a list without a name: the item of another list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="writer">Where the list goes.</param>
    /// <param name="items">The items.</param>
    /// <param name="writeItem">Writes one item.</param>
    public static void WriteArray<T>(this Utf8JsonWriter writer, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        writer.WriteStartArray();

        // By index: the enumerator of an interface would be allocated.
        for (var i = 0; i < items.Count; i++)
        {
            writeItem(writer, items[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a list without a name, or null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="writer">Where the list goes.</param>
    /// <param name="items">The items, or null.</param>
    /// <param name="writeItem">Writes one item.</param>
    public static void WriteArrayOrNull<T>(this Utf8JsonWriter writer, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> writeItem)
    {
        if (items is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteArray(items, writeItem);
        }
    }
}
