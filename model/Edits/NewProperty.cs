using TrackingPlan.Model.Collections;

namespace TrackingPlan.Model.Edits;

/// <summary>A property that is to be added to a plan file.</summary>
/// <param name="Name">Its name on the wire.</param>
public sealed record NewProperty(string Name)
{
    /// <summary>A type of JSON Schema, or the name of one of the plan's types. Null where the values say it, and where there are none any value is allowed.</summary>
    public string? Type { get; init; }

    /// <summary><c>format</c>; null for none.</summary>
    public string? Format { get; init; }

    /// <summary><c>enum</c>: the texts allowed; empty for all.</summary>
    public EquatableArray<string> Enum { get; init; }

    /// <summary>Whether every message has to carry it.</summary>
    public bool IsRequired { get; init; }
}
