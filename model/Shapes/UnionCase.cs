namespace TrackingPlan.Model.Shapes;

/// <summary>One of the types that a union takes.</summary>
/// <param name="Place">Where it is described.</param>
/// <param name="Shape">What it is.</param>
public sealed record UnionCase(ValuePlace Place, Shape Shape);
