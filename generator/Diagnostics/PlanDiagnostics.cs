using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace TrackingPlan.Compiler;

/// <summary>Turns issues of the model into diagnostics of the compiler. The generator and the analyzers compile this file both.</summary>
internal static class PlanDiagnostics
{
    /// <summary>The descriptor for the diagnostics of a kind of issue. Make it once and keep it.</summary>
    public static DiagnosticDescriptor ToDescriptor(IssueDescriptor issue) => ToDescriptor(issue, []);

    /// <summary>The descriptor for the diagnostics of a kind of issue, with tags of <see cref="WellKnownDiagnosticTags"/>.</summary>
    public static DiagnosticDescriptor ToDescriptor(IssueDescriptor issue, string[] customTags) => new(
        issue.Id,
        issue.Title,
        messageFormat: "{0}",
        issue.Category,
        ToSeverity(issue.Severity),
        isEnabledByDefault: true,
        helpLinkUri: issue.HelpLink,
        customTags: customTags);

    /// <summary>The diagnostic for an issue, at its place in the plan file.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, PlanIssue issue) =>
        Diagnostic.Create(descriptor, ToLocation(issue.Location), issue.Related.Select(ToLocation), issue.Message);

    private static Location ToLocation(PlanLocation location) => Location.Create(
        location.Path,
        new TextSpan(location.Span.Start, location.Span.Length),
        new LinePositionSpan(
            new LinePosition(location.Start.Line, location.Start.Character),
            new LinePosition(location.End.Line, location.End.Character)));

    private static DiagnosticSeverity ToSeverity(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => DiagnosticSeverity.Error,
        IssueSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
