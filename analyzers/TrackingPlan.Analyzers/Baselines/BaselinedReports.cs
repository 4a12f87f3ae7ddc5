using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Compiler;
using TrackingPlan.Model.Baselines;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Analyzers.Baselines;

/// <summary>
/// The one way on which the rules on C# code report: past the project's baseline, which keeps back what it lists. A finding that it does not list is reported
/// at once. How many there are of what it does list is known at the end of the compilation; of these the first in the file are muted.
/// </summary>
internal sealed class BaselinedReports
{
    private readonly Baseline? _baseline;
    private readonly ImmutableArray<(BaselineEntry Entry, ConcurrentBag<Diagnostic> Found)> _listed;
    private readonly Dictionary<(string Rule, string File, string Name), ConcurrentBag<Diagnostic>> _byKey;

    private BaselinedReports(Baseline? baseline, IEnumerable<BaselineEntry> entries)
    {
        _baseline = baseline;
        _listed = [.. entries.Select(entry => (entry, new ConcurrentBag<Diagnostic>()))];
        _byKey = _listed.ToDictionary(listed => (listed.Entry.Rule, listed.Entry.File, listed.Entry.Name), listed => listed.Found);
    }

    /// <summary>TP2090: the code no longer has what an entry mutes. Each analyzer reports it for the rules that are its own.</summary>
    public static DiagnosticDescriptor Outdated { get; } = PlanDiagnostics.ToDescriptor(BaselineIssues.Outdated, [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>The reports of an analyzer on a compilation.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="rules">The rules that the analyzer reports.</param>
#pragma warning disable RS1013 // What else happens on the way to the end, the analyzer registers.
    public static BaselinedReports Start(CompilationStartAnalysisContext start, IEnumerable<DiagnosticDescriptor> rules)
    {
        var baseline = BaselineFiles.Find(start.Options, start.CancellationToken);
        var ids = new HashSet<string>(rules.Select(rule => rule.Id), StringComparer.Ordinal);
        var reports = new BaselinedReports(baseline, baseline?.Entries.Where(entry => ids.Contains(entry.Rule)) ?? []);
        if (!reports._listed.IsEmpty)
        {
            start.RegisterCompilationEndAction(reports.ReportWhatIsNewAndGone);
        }

        return reports;
    }
#pragma warning restore RS1013

    /// <summary>Reports a finding in a C# file, unless the baseline lists it.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="report">Takes it at once.</param>
    public void Report(Diagnostic finding, Action<Diagnostic> report)
    {
        if (_byKey.Count > 0
            && finding.Location.SourceTree is { } tree
            && _byKey.TryGetValue((finding.Id, _baseline!.NameOf(tree.FilePath), FindingName.Of(finding)), out var found))
        {
            found.Add(finding);
        }
        else
        {
            report(finding);
        }
    }

    private void ReportWhatIsNewAndGone(CompilationAnalysisContext context)
    {
        foreach (var (entry, found) in _listed)
        {
            // One place can have two findings of one name; their order must not depend on which thread came first.
            var inOrder = found.OrderBy(finding => finding.Location.SourceSpan).ThenBy(finding => finding.GetMessage(), StringComparer.Ordinal);
            foreach (var finding in inOrder.Skip(entry.Count))
            {
                context.ReportDiagnostic(finding);
            }

            if (found.Count < entry.Count)
            {
                context.ReportDiagnostic(PlanDiagnostics.Create(Outdated, new PlanIssue(BaselineIssues.Outdated, Explain(entry, found.Count), entry.Location)));
            }
        }
    }

    private static string Explain(BaselineEntry entry, int found) => found == 0
        ? $"{entry.Rule} no longer finds `{entry.Name}` in {entry.File}; remove this entry."
        : FormattableString.Invariant($"{entry.Rule} finds `{entry.Name}` in {entry.File} less often than {entry.Count} times; set `count` to {found}.");
}
