using Microsoft.CodeAnalysis;
using TrackingPlan.Compiler;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Generator;

/// <summary>The diagnostics that the generator reports: the TP0 range, and its own failures.</summary>
internal static class GeneratorDiagnostics
{
    /// <summary>TP9001: a fault of ours. It takes one event away, never the build's process.</summary>
    public static readonly IssueDescriptor InternalError = new("TP9001", "Internal error in TrackingPlan", "TrackingInternal", IssueSeverity.Error);

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors =
        PlanIssues.All.Append(InternalError).ToDictionary(issue => issue.Id, PlanDiagnostics.ToDescriptor, StringComparer.Ordinal);

    /// <summary>The diagnostic for an issue in a plan file.</summary>
    public static Diagnostic Create(PlanIssue issue) => PlanDiagnostics.Create(Descriptors[issue.Descriptor.Id], issue);

    /// <summary>An exception in the words of a message.</summary>
    public static string Describe(Exception exception) => $"{exception.GetType().Name}: {exception.Message}";

    /// <summary>The diagnostic for a failure of ours.</summary>
    /// <param name="subject">What was being generated.</param>
    /// <param name="reason">What happened.</param>
    public static Diagnostic CreateInternalError(string subject, string reason) => Diagnostic.Create(
        Descriptors[InternalError.Id],
        Location.None,
        $"{subject} could not be generated; everything else was. Please report this: {reason}");
}
