using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>A value of one of the plan's types.</summary>
/// <param name="Type">The type; one that only gives another type a name is that other type.</param>
/// <param name="Target">What values of the type are.</param>
public sealed record ReferenceShape(PlannedType Type, Shape Target) : Shape;
