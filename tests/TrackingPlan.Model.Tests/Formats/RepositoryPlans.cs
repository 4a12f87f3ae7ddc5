using System.Text.RegularExpressions;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Documentation;

namespace TrackingPlan.Model.Tests.Formats;

/// <summary>The plans of this repository in our own language: files, and what its pages show.</summary>
internal static partial class RepositoryPlans
{
    /// <summary>The folders that have plans.</summary>
    public static readonly string[] Folders = ["plans", "samples", "benchmarks", "tests"];

    /// <summary>The plans in files.</summary>
    public static IEnumerable<PlanDocument> InFiles() =>
        from folder in Folders
        from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.plan.*", SearchOption.AllDirectories)
        where file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal)
        let plan = PlanDocument.Parse(Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file))
        where IsOurs(plan)
        select plan;

    /// <summary>The plans that a page shows.</summary>
    public static IEnumerable<PlanDocument> OnPage(params string[] page) =>
        YamlBlock().Matches(Repository.ReadText(page)).Select(block => PlanDocument.Parse(page[^1], block.Groups["yaml"].Value)).Where(IsOurs);

    /// <summary>The plans that the pages of rules show as right.</summary>
    public static IEnumerable<PlanDocument> AfterFixes() =>
        RulePage.Ids.Where(id => id.StartsWith("TP0", StringComparison.Ordinal) || id.StartsWith("TP1", StringComparison.Ordinal)).SelectMany(id => new RulePage(id).PlanBelow("After").Documents).Where(IsOurs);

    private static bool IsOurs(PlanDocument plan) => plan.Syntax.Format is null;

    [GeneratedRegex("^```yaml\n(?<yaml>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
