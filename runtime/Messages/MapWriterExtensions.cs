using System.Text.Json;

namespace TrackingPlan.Generated;

/// <summary>What generated code calls for objects whose names the plan does not list.</summary>
public static class MapWriterExtensions
{
    /// <summary>Writes a map with its name, or nothing when it is null.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">Where the property goes.</param>
    /// <param name="name">The property's name on the wire, UTF-8.</param>
    /// <param name="values">The values by their names, or null.</param>
    /// <param name="writeValue">Writes one value.</param>
    public static void WriteMap<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? values, Action<Utf8JsonWriter, T> writeValue)
    {
        if (values is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteMapItem(values, writeValue);
        }
    }

    /// <summary>Writes a map without a name: an item of a list or a value of another map. Null is written as null.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">Where the map goes.</param>
    /// <param name="values">The values by their names, or null.</param>
    /// <param name="writeValue">Writes one value.</param>
    public static void WriteMapItem<T>(this Utf8JsonWriter writer, IReadOnlyDictionary<string, T>? values, Action<Utf8JsonWriter, T> writeValue)
    {
        if (values is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        WriteMembers(writer, values, static _ => false, writeValue);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of a record that the plan does not list, behind those that it does.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">Where the properties go.</param>
    /// <param name="values">The values by their names, or null.</param>
    /// <param name="isPlanned">Whether the plan lists a name.</param>
    /// <param name="writeValue">Writes one value.</param>
    /// <exception cref="ArgumentException">One of the names is planned; it would stand on the wire twice.</exception>
    public static void WriteAdditional<T>(this Utf8JsonWriter writer, IReadOnlyDictionary<string, T>? values, Predicate<string> isPlanned, Action<Utf8JsonWriter, T> writeValue)
    {
        if (values is not null)
        {
            WriteMembers(writer, values, isPlanned, writeValue);
        }
    }

    private static void WriteMembers<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> values, Predicate<string> isPlanned, Action<Utf8JsonWriter, T> writeValue)
    {
        if (values is Dictionary<string, T> usual)
        {
            // The enumerator of the interface would be allocated.
            foreach (var (name, value) in usual)
            {
                WriteMember(writer, name, value, isPlanned, writeValue);
            }

            return;
        }

        foreach (var (name, value) in values)
        {
            WriteMember(writer, name, value, isPlanned, writeValue);
        }
    }

    private static void WriteMember<T>(Utf8JsonWriter writer, string name, T value, Predicate<string> isPlanned, Action<Utf8JsonWriter, T> writeValue)
    {
        if (isPlanned(name))
        {
            throw new ArgumentException($"The plan lists the property \"{name}\": set it as a property of the record, and not among the additional ones.");
        }

        writer.WritePropertyName(name);
        writeValue(writer, value);
    }
}
