using System.Text.Json;

namespace TrackingPlan;

/// <summary>A value that is of one of several types; the generator implements it where a plan names the types.</summary>
public interface IUnionValue
{
    /// <summary>Writes the value as JSON; one that was never given is null.</summary>
    void WriteTo(Utf8JsonWriter writer);
}
