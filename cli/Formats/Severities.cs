using TrackingPlan.Model.Issues;

namespace TrackingPlan.Cli.Formats;

/// <summary>What severities are called.</summary>
internal static class Severities
{
    /// <summary>The compiler's word: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string NameOf(IssueDescriptor descriptor) => descriptor.Severity.ToString().ToLowerInvariant();

    /// <summary>The word of SARIF and of GitHub, who both call a hint a note, or a notice.</summary>
    public static string NameOf(IssueDescriptor descriptor, string hint) => descriptor.Severity == IssueSeverity.Info ? hint : NameOf(descriptor);
}
