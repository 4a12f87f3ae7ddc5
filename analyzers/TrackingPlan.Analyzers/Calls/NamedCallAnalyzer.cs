using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TrackingPlan.Analyzers.Baselines;
using TrackingPlan.Analyzers.Calls.Properties;
using TrackingPlan.Analyzers.Calls.Rules;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>Finds the calls that give events their names by hand, once for all rules, and compares them with the plans in sight.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NamedCallAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<CallRule> Rules =
    [
        new UnplannedEventName(), new RawCallOfPlannedEvent(), new DeprecatedEvent(),
        new DynamicPropertyName(), new UnplannedProperty(), new MissingProperty(), new MistypedProperty(),
    ];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Rules.Select(rule => rule.Descriptor), BaselinedReports.Outdated];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Calls in generated code are not looked at. That a report is not in such code is then clear, and the compiler need not read a whole file for each to find it out.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var compilation = start.Compilation;
            var parameters = EventNameParameters.WhenAskedIn(start.Compilation, start.Options);

            // Not to be cancelled: others wait for it, too.
            var planned = new Lazy<PlannedEvents?>(() => PlannedEvents.In(compilation, CancellationToken.None));
            var reports = BaselinedReports.Start(start, Rules.Select(rule => rule.Descriptor));
            start.RegisterOperationAction(call => Check(call, parameters.Value, planned, reports), OperationKind.Invocation, OperationKind.ObjectCreation);
        });
    }

    // A method of its own for what is found: the functions in it hold the call, and would be made for every call there is.
    private static void Check(OperationAnalysisContext context, EventNameParameters? parameters, Lazy<PlannedEvents?> planned, BaselinedReports reports)
    {
        foreach (var argument in parameters?.FindArguments(context.Operation) ?? [])
        {
            if (planned.Value is { } known)
            {
                CheckName(argument, context, parameters!, known, reports);
            }
        }
    }

    private static void CheckName(IArgumentOperation argument, OperationAnalysisContext context, EventNameParameters parameters, PlannedEvents planned, BaselinedReports reports)
    {
        ImmutableArray<EventNameValue> names = [.. new EventNames(context.Compilation, context.CancellationToken).Of(argument.Value)];
        if (names.IsEmpty)
        {
            return;
        }

        var events = planned.On(CallReceiver.TypeOf(context.Operation));
        var reader = new CallProperties(parameters, planned.Records, context.Compilation, context.CancellationToken);
        var call = new NamedCall(argument, names, events, reader);
        foreach (var rule in Rules)
        {
            rule.Check(call, finding => reports.Report(finding, context.ReportDiagnostic));
        }
    }
}
