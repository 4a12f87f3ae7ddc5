using System.Text.Json;
using TrackingPlan.Generated;

namespace TrackingPlan.Runtime.Tests;

/// <summary>An object inside an event, in the shape that the generator emits.</summary>
internal sealed record Pot : IPropertyObject
{
    public required string Colour { get; init; }

    public int? Size { get; init; }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteProperty("colour"u8, Colour);
        writer.WriteProperty("size"u8, Size);
        writer.WriteEndObject();
    }
}
