using System.Text.Json;

namespace TrackingPlan;

/// <summary>A value that goes onto the wire as a JSON object: an event's properties, or an object inside them.</summary>
public interface IPropertyObject
{
    /// <summary>Writes the object, its braces included. Optional properties that are null are left out.</summary>
    void WriteTo(Utf8JsonWriter writer);
}
