using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrackingPlan;

/// <summary>
/// A value whose type the plan leaves open: any JSON value, or one of several types. Text, numbers, booleans, dates and JSON convert to it
/// implicitly; the plan's rule says afterwards whether the value was allowed.
/// </summary>
public readonly struct PropertyValue : IEquatable<PropertyValue>
{
    private readonly object? _value;

    private PropertyValue(object? value) => _value = value;

    /// <summary>The JSON value <c>null</c>; also what a default value is.</summary>
    public static PropertyValue Null => default;

    /// <summary>Text.</summary>
    public static implicit operator PropertyValue(string? value) => new(value);

    /// <summary>A boolean.</summary>
    public static implicit operator PropertyValue(bool value) => new(value);

    /// <summary>An integer.</summary>
    public static implicit operator PropertyValue(long value) => new(value);

    /// <summary>A number. NaN and infinities, which JSON does not have, are written as null.</summary>
    public static implicit operator PropertyValue(double value) => new(value);

    /// <summary>A number, with all its decimal places.</summary>
    public static implicit operator PropertyValue(decimal value) => new(value);

    /// <summary>A point in time, as ISO 8601 text.</summary>
    public static implicit operator PropertyValue(DateTimeOffset value) => new(value);

    /// <summary>Any JSON value.</summary>
    public static implicit operator PropertyValue(JsonNode? value) => new(value);

    /// <summary>Any JSON value.</summary>
    public static implicit operator PropertyValue(JsonElement value) => new(value);

    /// <summary>A list of values of one type.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static PropertyValue FromList(IEnumerable<PropertyValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(values.ToArray());
    }

    /// <summary>An object that the generator knows the shape of.</summary>
    public static PropertyValue FromObject(IPropertyObject? value) => new(value);

    /// <summary>Whether both hold equal values of the same .NET type.</summary>
    public static bool operator ==(PropertyValue left, PropertyValue right) => left.Equals(right);

    /// <summary>Whether the values or their .NET types differ.</summary>
    public static bool operator !=(PropertyValue left, PropertyValue right) => !left.Equals(right);

    /// <summary>Writes the value as JSON.</summary>
    public void WriteTo(Utf8JsonWriter writer) => ValueWriter.Write(writer, _value);

    /// <inheritdoc/>
    public bool Equals(PropertyValue other) => Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PropertyValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <inheritdoc/>
    public override string ToString() => _value?.ToString() ?? "null";
}
