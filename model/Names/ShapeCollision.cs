using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Names;

/// <summary>A shape whose usual C# name another one has too.</summary>
/// <param name="Name">The name that both would have.</param>
/// <param name="Path">Where the shape is described.</param>
/// <param name="ClashesWith">Where the other shape is described; null when the name is that of an event, a type or the tracker.</param>
public sealed record ShapeCollision(string Name, PlanPath Path, PlanPath? ClashesWith);
