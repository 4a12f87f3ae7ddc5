using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Planned;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Analyzers.Coverage;

/// <summary>
/// TP3090: says of every place that tracks a planned event where it is. It is no rule: the package's targets switch it on for a project that wants an index of
/// its call sites, and make the index from the properties of the diagnostics, which the compiler writes into its error log. An analyzer may write no file.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallSiteAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.CallSite,
        title: "Planned event is tracked here",
        messageFormat: "The event '{0}' is tracked here",
        RuleCategories.TrackingCoverage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "An entry of the index of call sites.",
        helpLinkUri: IssueDescriptor.HelpLinkTo(RuleIds.CallSite),
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
            if (EventNameParameters.In(start.Compilation, start.Options) is { } parameters && PlannedEvents.In(start.Compilation, start.CancellationToken) is { } planned)
            {
                Register(start, new CallSites(planned, parameters));
            }
        });
    }

    // At the end, so that editors do not underline every call, and in an order that does not depend on threads.
    private static void Register(CompilationStartAnalysisContext start, CallSites sites)
    {
        var found = new ConcurrentBag<CallSite>();
        start.RegisterOperationAction(
            context =>
            {
                foreach (var site in sites.In(context.Operation, context.Compilation, context.CancellationToken))
                {
                    found.Add(site);
                }
            },
            CallSites.Kinds);
        start.RegisterCompilationEndAction(context =>
        {
            var project = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? $"{folder}/project" : "project";
            foreach (var site in found
                .OrderBy(site => site.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(site => site.Syntax.Span)
                .ThenBy(site => site.Name, StringComparer.Ordinal))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, site.Syntax.GetLocation(), Describe(site, PlanFilePath.Normalize(project)), site.Name));
            }
        });
    }

    private static ImmutableDictionary<string, string?> Describe(CallSite site, string project)
    {
        var place = site.Syntax.GetLocation().GetLineSpan();
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add("column", Number(place.StartLinePosition.Character + 1))
            .Add("event", site.Name)
            .Add("file", PlanFilePath.Relative(project, PlanFilePath.Normalize(place.Path)))
            .Add("kind", site.IsTyped ? "typed" : "name")
            .Add("line", Number(place.StartLinePosition.Line + 1));
        return site.Version is { } version ? properties.Add("version", Number(version)) : properties;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
