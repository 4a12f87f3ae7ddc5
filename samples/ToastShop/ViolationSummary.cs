using TrackingPlan;

namespace ToastShop;

/// <summary>What a person wants to know after a run: how much was sent, and what did not follow the plan.</summary>
internal static class ViolationSummary
{
    /// <summary>Writes the summary.</summary>
    public static void Write(TextWriter writer, TrackerStatistics statistics, IReadOnlyCollection<Violation> violations)
    {
        writer.WriteLine($"{statistics.Sent} messages sent, {statistics.Violating} of them with violations of the plan:");
        foreach (var message in violations.GroupBy(violation => violation.EventName))
        {
            writer.WriteLine();
            writer.WriteLine($"  {message.Key}");
            foreach (var violation in message)
            {
                writer.WriteLine($"    {violation.Kind} at {violation.Path}");
                writer.WriteLine($"      expected {violation.Expected}, found {violation.Actual}");
            }
        }
    }
}
