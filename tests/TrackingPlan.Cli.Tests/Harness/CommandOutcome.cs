namespace TrackingPlan.Cli.Tests.Harness;

/// <summary>How a command ended, and what it wrote; lines end in <c>\n</c> on every system.</summary>
internal sealed record CommandOutcome(int ExitCode, string Output, string Error);
