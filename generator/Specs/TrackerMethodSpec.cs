using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Specs;

/// <summary>A method of the tracker, which sends one call of the plan.</summary>
/// <param name="Call">The call.</param>
/// <param name="Identifier">The record that it takes.</param>
/// <param name="WireName">The name on the wire; empty where calls have none.</param>
/// <param name="Summary">What is tracked; null when the plan does not say.</param>
internal sealed record TrackerMethodSpec(CallType Call, string Identifier, string WireName, string? Summary)
{
    /// <summary>The version that messages state; null for none.</summary>
    public int? Version { get; init; }

    /// <summary>Whether there is something that every message has to carry.</summary>
    public bool HasRequired { get; init; }

    /// <summary>What the compiler says to who still calls it; null when it is not deprecated.</summary>
    public string? Deprecation { get; init; }
}
