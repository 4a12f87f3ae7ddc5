using System.Text.Json;

namespace TrackingPlan;

/// <summary>An object that is being checked.</summary>
/// <param name="start">At the object.</param>
/// <param name="applicableStart">See <see cref="ApplicableStart"/>.</param>
internal ref struct ObjectPlace(scoped in Utf8JsonReader start, int applicableStart)
{
    /// <summary>At the object.</summary>
    public readonly Utf8JsonReader Start = start;

    /// <summary>Where the schemas that speak of the object beside its own begin in <see cref="CheckState.Applicable"/>.</summary>
    public int ApplicableStart { get; } = applicableStart;

    /// <summary>Where they end; -1 as long as nobody has asked for them.</summary>
    public int ApplicableEnd { get; set; } = -1;
}
