using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Calls.Properties;
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
            // The first object is the event's own. Of several events nobody knows which one is meant to have the property.
            var isOfEvent = given == call.Objects[0] && call.Names.All(name => name.Text == given.Owner);
            foreach (var property in given.Given.List)
            {
                foreach (var name in property.Names.Where(name => given.Resolve(name.Text) is null))
                {
                    var gap = isOfEvent ? call.GapIn(given.Owner, [GivenType.Describe(name.Text, property.Value)]) : null;
                    report(ReportMisspelt(name, Nearest.Find(name.Text, given.PlannedNames), gap, name.Text, given.Owner));
                }
            }
        }
    }
}
