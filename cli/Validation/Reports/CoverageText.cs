using TrackingPlan.Cli.Validation.Checking;
using TrackingPlan.Cli.Validation.Coverage;

namespace TrackingPlan.Cli.Validation.Reports;

/// <summary>Says in lines what of a plan was never sent.</summary>
internal static class CoverageText
{
    private const int MaxNameLength = 200;

    /// <summary>The lines, with an empty one in front.</summary>
    public static IEnumerable<string> Lines(PlanCoverage coverage)
    {
        var seen = coverage.Events.Where(planned => planned.IsSeen).ToArray();
        yield return "";
        yield return $"{seen.Length} of {coverage.Events.Count} planned events were seen, and {seen.Sum(planned => planned.Seen)} of their {seen.Sum(planned => planned.Planned)} properties.";
        foreach (var planned in coverage.Events.Where(planned => !planned.IsSeen))
        {
            yield return $"never seen: {Describe(planned)}";
        }

        foreach (var planned in seen.Where(planned => planned.Seen < planned.Planned))
        {
            yield return $"never seen in {Describe(planned)}: {string.Join(", ", planned.NeverSeen.Select(pointer => ShownText.Of(pointer, MaxNameLength)))}";
        }
    }

    private static string Describe(EventCoverage planned) => planned.Name.Length > 0 ? $"{planned.Call} {ShownText.Of(planned.Name, MaxNameLength)}" : planned.Call;
}
