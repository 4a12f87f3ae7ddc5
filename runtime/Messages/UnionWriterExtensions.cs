using System.Text.Json;

namespace TrackingPlan.Generated;

/// <summary>What generated code calls for values of one of several types.</summary>
public static class UnionWriterExtensions
{
    /// <summary>Writes a property.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">Where the property goes.</param>
    /// <param name="name">The property's name on the wire, UTF-8.</param>
    /// <param name="value">The value.</param>
    public static void WriteUnion<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : struct, IUnionValue
    {
        writer.WritePropertyName(name);
        value.WriteTo(writer);
    }

    /// <summary>Writes a property, or nothing when its value is null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">Where the property goes.</param>
    /// <param name="name">The property's name on the wire, UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void WriteUnion<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IUnionValue
    {
        if (value is { } given)
        {
            writer.WriteUnion(name, given);
        }
    }

    /// <summary>Writes an item of a list or a value of a map.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">Where the value goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteUnionItem<T>(this Utf8JsonWriter writer, T value)
        where T : struct, IUnionValue => value.WriteTo(writer);

    /// <summary>Writes an item of a list or a value of a map that may be null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">Where the value goes.</param>
    /// <param name="value">The value, or null.</param>
    public static void WriteUnionItem<T>(this Utf8JsonWriter writer, T? value)
        where T : struct, IUnionValue
    {
        if (value is { } given)
        {
            given.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
