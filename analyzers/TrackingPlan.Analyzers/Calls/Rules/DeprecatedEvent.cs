using Microsoft.CodeAnalysis;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Analyzers.Calls.Rules;

/// <summary>TP2008: an event or a property that the plan calls deprecated. In generated code they are <c>[Obsolete]</c>, which the compiler reports; a name is not.</summary>
internal sealed class DeprecatedEvent() : CallRule(new DiagnosticDescriptor(
    RuleIds.DeprecatedEvent,
    title: "Event or property is deprecated",
    messageFormat: "{0}",
    RuleCategories.TrackingCalls,
    DiagnosticSeverity.Warning,
    isEnabledByDefault: true,
    description: "The plan says that nobody should send this event or property any more, and what takes its place.",
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

        foreach (var given in call.Objects)
        {
            foreach (var name in given.Names)
            {
                if (given.Find(name.Text) is { IsEmpty: false } found && found.All(property => property.Deprecation is not null))
                {
                    report(ReportName(name, found[0].Deprecation));
                }
            }
        }
    }
}
