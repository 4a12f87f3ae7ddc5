using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Analyzers.Baselines;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>
/// TP2001: reports an event name that is built while the program runs, wherever a parameter marked <c>[EventName]</c> takes one. A name that
/// follows from constants is fine, and so is a parameter that is passed on: what its callers pass is the question then.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DynamicEventNameAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.DynamicEventName,
        title: "Event name is dynamic",
        messageFormat: "The event name is {0}, so every value becomes an event of its own; use a constant name and put the values into properties",
        RuleCategories.TrackingCalls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Tools downstream keep a table, a schema and a line in every menu for each event name they see. A name that is built from values fills them with events that nobody planned and nobody can count.",
        helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.DynamicEventName));

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule, BaselinedReports.Outdated];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Calls in generated code are not looked at. That a report is not in such code is then clear, and the compiler need not read a whole file for each to find it out.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var parameters = EventNameParameters.WhenAskedIn(start.Compilation, start.Options);
            var reports = BaselinedReports.Start(start, [Rule]);
            start.RegisterOperationAction(call => CheckNames(call, parameters.Value, reports), OperationKind.Invocation, OperationKind.ObjectCreation);
        });
    }

    private static void CheckNames(OperationAnalysisContext context, EventNameParameters? parameters, BaselinedReports reports)
    {
        foreach (var argument in parameters?.FindArguments(context.Operation) ?? [])
        {
            if (!argument.Value.ConstantValue.HasValue)
            {
                CheckName(context, argument.Value, reports);
            }
        }
    }

    private static void CheckName(OperationAnalysisContext context, IOperation name, BaselinedReports reports)
    {
        foreach (var (alternative, origin) in new NameClassifier(context.Compilation, context.CancellationToken).FindDynamic(name))
        {
            var finding = Diagnostic.Create(
                Rule,
                alternative.Syntax.GetLocation(),
                additionalLocations: origin.Causes,
                properties: ImmutableDictionary<string, string?>.Empty.Add(nameof(NameOriginKind), origin.Kind.ToString()),
                origin.Description);
            reports.Report(finding, context.ReportDiagnostic);
        }
    }
}
