using Microsoft.CodeAnalysis;
using TrackingPlan.Compiler;

namespace TrackingPlan.CodeFixes.Plans;

/// <summary>Finds the plan files that the code of a project may be about.</summary>
internal static class ProjectPlans
{
    /// <summary>The project's own plan files, and behind them those of the projects that it refers to. A file that several have is there once.</summary>
    public static async Task<IReadOnlyList<PlanFile>> FindInSightAsync(Project project, CancellationToken cancellation)
    {
        var files = new List<PlanFile>();
        var referenced = project.Solution.GetProjectDependencyGraph().GetProjectsThatThisProjectTransitivelyDependsOn(project.Id);
        foreach (var id in referenced.Prepend(project.Id))
        {
            if (project.Solution.GetProject(id) is { } other)
            {
                var own = await FindOwnAsync(other, cancellation).ConfigureAwait(false);
                files.AddRange(own.Where(file => files.All(known => known.Path != file.Path)));
            }
        }

        return files;
    }

    /// <summary>The plan files of one project.</summary>
    public static async Task<IReadOnlyList<PlanFile>> FindOwnAsync(Project project, CancellationToken cancellation)
    {
        var options = project.AnalyzerOptions;
        var paths = new HashSet<string>(options.AdditionalFiles.Where(file => PlanFiles.IsPlan(file, options.AnalyzerConfigOptionsProvider)).Select(file => file.Path), StringComparer.Ordinal);
        var files = new List<PlanFile>();
        foreach (var document in project.AdditionalDocuments)
        {
            if (document.FilePath is { } path && paths.Contains(path))
            {
                files.Add(PlanFile.Read(document.Id, path, await document.GetTextAsync(cancellation).ConfigureAwait(false), cancellation));
            }
        }

        return files;
    }
}
