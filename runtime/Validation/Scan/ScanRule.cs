namespace TrackingPlan;

/// <summary>A rule for scans.</summary>
/// <param name="Root">The schema of the message.</param>
/// <param name="Schemas">The same for those who have more time, with what all messages have in common.</param>
internal sealed record ScanRule(ScanNode Root, RuleSchemas Schemas);
