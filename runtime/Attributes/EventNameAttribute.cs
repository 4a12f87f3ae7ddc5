namespace TrackingPlan;

/// <summary>
/// Marks a parameter that takes the name of a tracked event, so that the analyzers check what callers pass: a name built from values
/// is reported (TP2001). Put it on the parameters of your own wrappers too.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventNameAttribute : Attribute;
