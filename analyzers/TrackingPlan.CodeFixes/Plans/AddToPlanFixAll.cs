using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TrackingPlan.CodeFixes.Plans;

/// <summary>Adds to plan files what all reports ask for. Fixes that are merged change by change would add an event once for every call that names it.</summary>
internal sealed class AddToPlanFixAll : FixAllProvider
{
    private const string Key = nameof(AddToPlanCodeFix);

    /// <summary>The one that there is; it knows nothing of its own.</summary>
    public static AddToPlanFixAll Instance { get; } = new();

    /// <summary>The key of a fix: that of the file which comes first for each report, or that of one file for all.</summary>
    public static string KeyOf(PlanFile? file) => file is null ? Key : $"{Key} {file.Path}";

    /// <inheritdoc />
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var byFile = new Dictionary<string, (PlanFile File, List<PlanAddition> Additions)>(StringComparer.Ordinal);
        foreach (var project in ProjectsOf(context))
        {
            var reports = await ReportsInAsync(project, context).ConfigureAwait(false);
            var additions = reports.Select(PlanAddition.Of).OfType<PlanAddition>().GroupBy(addition => addition.Tracker).SelectMany(PlanAddition.Merge).ToArray();
            if (additions.Length == 0)
            {
                continue;
            }

            var files = await ProjectPlans.FindInSightAsync(project, context.CancellationToken).ConfigureAwait(false);
            foreach (var addition in additions)
            {
                var places = addition.FindPlaces(files).Select(place => place.File);
                var isFirst = context.CodeActionEquivalenceKey == Key;
                if (places.FirstOrDefault(file => isFirst || KeyOf(file) == context.CodeActionEquivalenceKey) is { } place)
                {
                    if (!byFile.TryGetValue(place.Path, out var known))
                    {
                        byFile.Add(place.Path, known = (place, []));
                    }

                    known.Additions.Add(addition);
                }
            }
        }

        return byFile.Count == 0 ? null : CodeAction.Create("Add what is missing to the plan", cancellation => Task.FromResult(Apply(context.Solution, byFile.Values, cancellation)), context.CodeActionEquivalenceKey);
    }

    private static IEnumerable<Project> ProjectsOf(FixAllContext context) => context.Scope is FixAllScope.Solution ? context.Solution.Projects : [context.Project];

    private static async Task<IEnumerable<Diagnostic>> ReportsInAsync(Project project, FixAllContext context)
    {
        var reports = context.Scope is FixAllScope.Solution or FixAllScope.Project ? await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false)
            : context.Document is { } document ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : [];
        return reports.OrderBy(report => report.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(report => report.Location.SourceSpan.Start);
    }

    private static Solution Apply(Solution solution, IEnumerable<(PlanFile File, List<PlanAddition> Additions)> changes, CancellationToken cancellation)
    {
        foreach (var (file, additions) in changes)
        {
            var changed = PlanAddition.Merge(additions).Aggregate(
                file, (current, addition) => addition.FindEdits(current) is { } edits ? current.With(edits, cancellation) : current);
            solution = changed.PutInto(solution);
        }

        return solution;
    }
}
