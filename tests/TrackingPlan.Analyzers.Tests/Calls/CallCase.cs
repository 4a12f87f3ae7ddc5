namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>What a call gives, with marks for what is to be reported of it.</summary>
/// <param name="Arguments">The name, and the properties.</param>
/// <param name="Parameters">The parameters of the member that has the call; null for those that all have.</param>
public sealed record CallCase(string Arguments, string? Parameters = null)
{
    /// <summary>Whether a rule is to report the call.</summary>
    public bool IsReported(string rule) => $"{Parameters}{Arguments}".Contains($"{{|{rule}:", StringComparison.Ordinal);
}
