using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>Where an object is described.</summary>
/// <param name="Path">What C# types inside it are named by.</param>
/// <param name="Location">The place in the plan's file.</param>
/// <param name="IsElsewhere">Whether the C# types inside it are declared with another value, such as a shared type.</param>
public sealed record ObjectPlace(ShapePath Path, PlanPath Location, bool IsElsewhere)
{
    /// <summary>The same, for a value that only speaks of it.</summary>
    internal ObjectPlace Elsewhere => this with { IsElsewhere = true };
}
