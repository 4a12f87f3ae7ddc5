using Microsoft.CodeAnalysis;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Analyzers.Calls.Rules;

/// <summary>TP2006: properties that every version of the event requires, and that are not among those that the code lists.</summary>
internal sealed class MissingProperty() : CallRule(new DiagnosticDescriptor(
    RuleIds.MissingProperty,
    title: "Required property is missing",
    messageFormat: "'{0}' lacks what the plan requires: {1}",
    RuleCategories.TrackingCalls,
    DiagnosticSeverity.Warning,
    isEnabledByDefault: true,
    description: "A message without a property that the plan requires has a violation, and a policy may block it. A list is checked when the code shows that it is all that is sent.",
    helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.MissingProperty)))
{
    /// <inheritdoc />
    public override void Check(NamedCall call, Action<Diagnostic> report)
    {
        foreach (var given in call.Objects.Where(given => given.Given.IsComplete))
        {
            var missing = given.RequiredNames.Except(given.Names.Select(name => given.Resolve(name.Text))).ToArray();
            if (missing.Length > 0)
            {
                report(Diagnostic.Create(Descriptor, given.Given.Place.Syntax.GetLocation(), given.Owner, $"'{string.Join("', '", missing)}'"));
            }
        }
    }
}
