namespace TrackingPlan.Model.Names;

/// <summary>A name that needs an identifier.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Forced">The identifier that the plan forces with <c>csharp</c>; null when it does not.</param>
public readonly record struct NamingRequest(string Name, string? Forced = null);
