using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Planned;
using TrackingPlan.Compiler;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Analyzers.Coverage;

/// <summary>
/// TP3001: reports an event of the project's own plan files that nothing in the compilation tracks, at its name in the plan. It is off until the project asks
/// for it, because an event may be tracked by another project, or by another program.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntrackedEventAnalyzer : DiagnosticAnalyzer
{
    private const string Title = "Event is planned and not tracked";

    private static readonly IssueDescriptor Issue = new(RuleIds.UntrackedEvent, Title, RuleCategories.TrackingCoverage, IssueSeverity.Warning);

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UntrackedEvent,
        Title,
        messageFormat: "{0}",
        RuleCategories.TrackingCoverage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        description: "The plan promises an event that this project never sends, so reports that are built on it stay empty.",
        helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.UntrackedEvent),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            ImmutableArray<AdditionalText> plans = [.. start.Options.AdditionalFiles.Where(file => PlanFiles.IsPlan(file, start.Options.AnalyzerConfigOptionsProvider))];
            if (!plans.IsEmpty && EventNameParameters.In(start.Compilation, start.Options) is { } parameters && PlannedEvents.In(start.Compilation, start.CancellationToken) is { } planned)
            {
                Register(start, plans, planned, new CallSites(planned, parameters));
            }
        });
    }

    private static void Register(CompilationStartAnalysisContext start, ImmutableArray<AdditionalText> plans, PlannedEvents planned, CallSites sites)
    {
        var records = new EventRecords(planned);
        var tracked = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);

        start.RegisterOperationAction(
            context =>
            {
                if (records.NameOf(context.Operation.Type) is { } name)
                {
                    tracked.TryAdd(name, true);
                }
            },
            OperationKind.ObjectCreation);
        start.RegisterOperationAction(
            context =>
            {
                foreach (var site in sites.In(context.Operation, context.Compilation, context.CancellationToken))
                {
                    tracked.TryAdd(site.Name, true);
                }
            },
            CallSites.Kinds);
        start.RegisterCompilationEndAction(context =>
        {
            // What has no method is no event of a plan that could be read, and has an error already.
            var missing = new HashSet<string>(planned.All.Select(found => found.Name).Where(name => !tracked.ContainsKey(name)), StringComparer.Ordinal);
            foreach (var issue in plans.SelectMany(plan => FindIn(PlanFiles.Read(plan, context.CancellationToken), missing)))
            {
                context.ReportDiagnostic(PlanDiagnostics.Create(Rule, issue));
            }
        });
    }

    private static IEnumerable<PlanIssue> FindIn(PlanDocument plan, HashSet<string> missing)
    {
        var suppressions = PlanSuppressions.Of(plan);
        return plan.Part.NewestEvents
            .Where(found => found.Status is EventStatus.Active && missing.Contains(found.Name))
            .Select(found => new PlanIssue(Issue, $"Nothing in this project tracks the event `{found.Name}`.", plan.Locate(PlanPath.Event(found.Name))))
            .Where(issue => !suppressions.Cover(issue));
    }
}
