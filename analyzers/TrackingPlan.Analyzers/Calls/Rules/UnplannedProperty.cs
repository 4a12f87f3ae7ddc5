using Microsoft.CodeAnalysis;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;

namespace TrackingPlan.Analyzers.Calls.Rules;

/// <summary>TP2005: a property that no version of the event has, byte for byte.</summary>
internal sealed class UnplannedProperty() : CallRule(new DiagnosticDescriptor(
    RuleIds.UnplannedProperty,
    title: "Property is not planned",
    messageFormat: "The property '{0}' of '{1}' is not in the plan{2}",
    RuleCategories.TrackingCalls,
    DiagnosticSeverity.Warning,
    isEnabledByDefault: true,
    description: "A property that the plan does not have is unplanned: nobody has said what it means, and a policy may leave it out. Names are compared exactly, capitals and spaces included.",
    helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.UnplannedProperty)))
{
    /// <inheritdoc />
    public override void Check(NamedCall call, Action<Diagnostic> report)
    {
        foreach (var given in call.Objects.Where(given => !given.IsOpen))
        {
            foreach (var name in given.Names.Where(name => given.Resolve(name.Text) is null))
            {
                report(ReportMisspelt(name, Nearest.Find(name.Text, given.PlannedNames), name.Text, given.Owner));
            }
        }
    }
}
