using Microsoft.CodeAnalysis;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Analyzers.Calls.Rules;

/// <summary>TP2003: an event by its name, though there is a method for it.</summary>
internal sealed class RawCallOfPlannedEvent() : CallRule(new DiagnosticDescriptor(
    RuleIds.RawCallOfPlannedEvent,
    title: "Planned event is tracked by its name",
    messageFormat: "The plan has a method for the event '{0}': with '{1}.{2}' the compiler checks its properties",
    RuleCategories.TrackingCalls,
    DiagnosticSeverity.Info,
    isEnabledByDefault: true,
    description: "The generated method takes the event's properties with their names and types, and what is required can't be left out.",
    helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.RawCallOfPlannedEvent)))
{
    /// <inheritdoc />
    public override void Check(NamedCall call, Action<Diagnostic> report)
    {
        foreach (var name in call.Names)
        {
            // Nobody is sent to a method that is deprecated itself: that is TP2008's.
            if (call.Find(name.Text) is { Deprecation: null } planned)
            {
                report(ReportName(name, name.Text, planned.Method.ContainingType.Name, planned.Method.Name));
            }
        }
    }
}
