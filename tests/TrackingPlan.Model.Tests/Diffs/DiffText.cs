using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Diffs;

/// <summary>Compares plans that are written down, and writes what is found in one line a change.</summary>
internal static class DiffText
{
    /// <summary>The difference of two plans without a mistake.</summary>
    public static PlanDiff Between(string old, string current) => PlanDiff.Between(Read(old), Read(current));

    /// <summary>The changes as <c>TP4008 Order Completed/total: breaking Code, Wire</c>; a guess ends with a question mark.</summary>
    public static string[] Changes(PlanDiff diff) => diff.Changes
        .Select(change => $"{change.Rule.Id} {change.Subject}{(change.Property.Length > 0 ? "/" + change.Property : "")}: {(change.IsBreaking ? "breaking" : "compatible")} {change.Effects}{(change.IsGuess ? " ?" : "")}")
        .ToArray();

    private static Plan Read(string yaml) => MarkedPlan.Yaml(yaml).ShouldBeClean().Plan;
}
