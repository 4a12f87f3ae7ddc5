using Microsoft.CodeAnalysis;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Analyzers.Calls.Rules;

/// <summary>TP2008: an event that the plan calls deprecated. Its method is <c>[Obsolete]</c>, which the compiler reports; a name is not.</summary>
internal sealed class DeprecatedEvent() : CallRule(new DiagnosticDescriptor(
    RuleIds.DeprecatedEvent,
    title: "Event is deprecated",
    messageFormat: "{0}",
    RuleCategories.TrackingCalls,
    DiagnosticSeverity.Warning,
    isEnabledByDefault: true,
    description: "The plan says that nobody should track this event any more, and what takes its place.",
    helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.DeprecatedEvent)))
{
    /// <inheritdoc />
    public override void Check(NamedCall call, Action<Diagnostic> report)
    {
        foreach (var name in call.Names)
        {
            if (call.Find(name.Text)?.Deprecation is { } deprecation)
            {
                report(ReportName(name, deprecation));
            }
        }
    }
}
