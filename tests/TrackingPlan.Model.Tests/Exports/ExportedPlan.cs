using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Exports;

/// <summary>Plans to export.</summary>
internal static class ExportedPlan
{
    /// <summary>The plans that come with the package, each as a plan of its own.</summary>
    public static IReadOnlyList<Plan> ReadyMade { get; } = Directory.EnumerateFiles(Repository.PathOf("plans"), "*.plan.yaml")
        .Order(StringComparer.Ordinal)
        .SelectMany(file => PlanSet.Create([PlanDocument.Parse(Path.GetFileName(file), File.ReadAllText(file))]).Plans)
        .ToArray();

    /// <summary>A plan without an error. Names that are too near are a warning.</summary>
    public static Plan Of(string yaml)
    {
        var plan = MarkedPlan.Yaml(yaml);
        plan.Set.Issues.ShouldAllBe(issue => issue.Descriptor.Severity != IssueSeverity.Error);
        return plan.Plan;
    }
}
