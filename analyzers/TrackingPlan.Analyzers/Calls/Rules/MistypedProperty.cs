using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Calls.Properties;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Analyzers.Calls.Rules;

/// <summary>TP2007: a value that no version of the plan allows, as its constant or its static type says.</summary>
internal sealed class MistypedProperty() : CallRule(new DiagnosticDescriptor(
    RuleIds.MistypedProperty,
    title: "Value of property is of the wrong type",
    messageFormat: "{0} {1}",
    RuleCategories.TrackingCalls,
    DiagnosticSeverity.Warning,
    isEnabledByDefault: true,
    description: "A value of another type, or of none of the values that the plan lists, is a violation, and what reads the property downstream does not find what it expects.",
    helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.MistypedProperty)))
{
    /// <inheritdoc />
    public override void Check(NamedCall call, Action<Diagnostic> report)
    {
        foreach (var given in call.Values)
        {
            var problems = given.Planned.Select(planned => ValueMismatch.Find(given, planned)).ToArray();
            if (problems.All(problem => problem is not null))
            {
                var place = given.Value.Syntax.GetLocation();
                var properties = ValueMismatch.FindNearest(given.Value, given.Planned[0]) is { } nearest ? ReportProperties.Suggest(nearest) : null;
                report(Diagnostic.Create(Descriptor, place, additionalLocations: [place], properties, given.Subject, problems[0]));
            }
        }
    }
}
