namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>A violation as reports list it.</summary>
/// <param name="File">The name of the input.</param>
/// <param name="Line">The line of the message.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Description">What is wrong, in a sentence.</param>
internal sealed record ListedViolation(string File, long Line, ViolationKind Kind, string Description)
{
    /// <summary>Where the message stands, as compilers write it.</summary>
    public string Place => FormattableString.Invariant($"{File}({Line})");
}
