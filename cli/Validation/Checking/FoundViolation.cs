namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>A violation, and where its message stands.</summary>
/// <param name="Violation">The violation.</param>
/// <param name="File">The name of the input.</param>
/// <param name="Line">The line of the message's first byte.</param>
internal readonly record struct FoundViolation(Violation Violation, string File, long Line);
