namespace TrackingPlan.Model.Plans;

/// <summary>A schema inside a keyword of another one.</summary>
/// <param name="Name">Its name where the keyword holds schemas by names, and else empty.</param>
/// <param name="Schema">The schema.</param>
public sealed record SubSchema(string Name, Schema Schema);
