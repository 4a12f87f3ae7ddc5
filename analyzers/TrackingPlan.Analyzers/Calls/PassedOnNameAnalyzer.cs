using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Baselines;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>
/// TP2010: reports a parameter that is passed on as the name of an event and is not marked <c>[EventName]</c> itself. Code wraps its SDK nearly always; what
/// the callers of a wrapper say is checked as soon as the parameter is marked, in every project that calls it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PassedOnNameAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.PassedOnName,
        title: "Parameter is passed on as an event name",
        messageFormat: "'{0}' is passed on as the name of an event; mark it [EventName], and its callers are checked",
        RuleCategories.TrackingCalls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Names are checked where they are spelt. A wrapper's own name is spelt by its callers, and nothing tells the rules that they give one.",
        helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.PassedOnName));

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule, BaselinedReports.Outdated];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var parameters = EventNameParameters.WhenAskedIn(start.Compilation, start.Options);
            var reports = BaselinedReports.Start(start, [Rule]);
            start.RegisterSymbolStartAction(type => Check(type, parameters, reports), SymbolKind.NamedType);
        });
    }

    // By type and not by call: a parameter is reported once, however often it is passed on, and that of a primary constructor by all members.
    private static void Check(SymbolStartAnalysisContext context, Lazy<EventNameParameters?> parameters, BaselinedReports reports)
    {
        var passedOn = new ConcurrentDictionary<IParameterSymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(
            call =>
            {
                foreach (var argument in parameters.Value?.FindArguments(call.Operation) ?? [])
                {
                    foreach (var parameter in NameAlternatives.Of(argument.Value).OfType<IParameterReferenceOperation>())
                    {
                        passedOn.TryAdd(parameter.Parameter, true);
                    }
                }
            },
            OperationKind.Invocation,
            OperationKind.ObjectCreation);
        context.RegisterSymbolEndAction(end =>
        {
            foreach (var parameter in passedOn.Keys.Where(parameter => CanBeMarked(parameter) && parameters.Value?.Contain(parameter) == false))
            {
                var name = FindingName.Properties($"{parameter.ContainingSymbol.Name}({parameter.Name})");
                reports.Report(Diagnostic.Create(Rule, parameter.Locations[0], name, parameter.Name), end.ReportDiagnostic);
            }
        });
    }

    // Nobody calls a lambda by its parameters' attributes, those who call a local function are checked without one, and a setter's value has no declaration to put one on.
    private static bool CanBeMarked(IParameterSymbol parameter) =>
        parameter is { IsImplicitlyDeclared: false, Type.SpecialType: SpecialType.System_String, ContainingSymbol: IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) } }
        && parameter.Locations[0].IsInSource;
}
