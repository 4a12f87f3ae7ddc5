using Microsoft.CodeAnalysis;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Analyzers.Calls.Rules;

/// <summary>TP2004: a name of a property that is built while the program runs, where the plan lists all names.</summary>
internal sealed class DynamicPropertyName() : CallRule(new DiagnosticDescriptor(
    RuleIds.DynamicPropertyName,
    title: "Property name is dynamic",
    messageFormat: "The name of a property of '{0}' is {1}, so every value becomes a property of its own; use a constant name and put the value into the property",
    RuleCategories.TrackingCalls,
    DiagnosticSeverity.Warning,
    isEnabledByDefault: true,
    description: "Each name of a property becomes a column downstream. A name that is built from values makes columns that nobody planned, until there is no room for more.",
    helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.DynamicPropertyName)))
{
    /// <inheritdoc />
    public override void Check(NamedCall call, Action<Diagnostic> report)
    {
        foreach (var given in call.Objects.Where(given => !given.IsOpen))
        {
            foreach (var (name, origin) in given.Given.List.SelectMany(property => property.DynamicNames))
            {
                report(Diagnostic.Create(Descriptor, name.Syntax.GetLocation(), additionalLocations: origin.Causes, given.Owner, origin.Description));
            }
        }
    }
}
