namespace TrackingPlan.Cli.Tests.Action;

/// <summary>One step of the action.</summary>
internal sealed record ActionStep(string? Id, string? Uses, string? Run, string? If, IReadOnlyDictionary<string, string> Environment);
