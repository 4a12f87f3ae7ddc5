using Microsoft.CodeAnalysis;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;

namespace TrackingPlan.Analyzers.Calls.Rules;

/// <summary>TP2002: a name that no planned event has, byte for byte.</summary>
internal sealed class UnplannedEventName() : CallRule(new DiagnosticDescriptor(
    RuleIds.UnplannedEventName,
    title: "Event is not planned",
    messageFormat: "The event '{0}' is not in the plan{1}",
    RuleCategories.TrackingCalls,
    DiagnosticSeverity.Warning,
    isEnabledByDefault: true,
    description: "An event that the plan does not have arrives as an unplanned event: nobody has said what it means, and tools downstream may block it. Names are compared exactly, capitals and spaces included.",
    helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.UnplannedEventName)))
{
    /// <inheritdoc />
    public override void Check(NamedCall call, Action<Diagnostic> report)
    {
        foreach (var name in call.Names)
        {
            if (call.Find(name.Text) is not null)
            {
                continue;
            }

            var suggestion = Nearest.Find(name.Text, call.Planned.All.Select(planned => planned.Name));
            report(ReportMisspelt(name, suggestion, call.GapIn(name.Text, call.DescribeProperties()), name.Text));
        }
    }
}
