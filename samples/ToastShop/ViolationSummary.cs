using TrackingPlan;

namespace ToastShop;

/// <summary>What a person wants to know after a run: how much was sent, what did not follow the plan, and what became of that.</summary>
internal static class ViolationSummary
{
    /// <summary>Writes the summary.</summary>
    public static void Write(TextWriter writer, TrackerStatistics statistics, IReadOnlyCollection<Violation> violations, IReadOnlyList<RecordedMessage> forwarded)
    {
        writer.WriteLine($"{statistics.Sent} messages sent, {statistics.Blocked} blocked; {statistics.Violating} did not follow the plan:");
        foreach (var message in violations.GroupBy(violation => violation.EventName))
        {
            writer.WriteLine();
            writer.WriteLine($"  {message.Key}");
            foreach (var violation in message)
            {
                writer.WriteLine($"    {violation.Kind} at {violation.Path}{Describe(violation.Action)}");
                writer.WriteLine($"      expected {violation.Expected}, found {violation.Actual}");
            }
        }

        writer.WriteLine();
        writer.WriteLine($"Blocked: {Join(violations, PolicyAction.Block, violation => violation.EventName!)}");
        writer.WriteLine($"Omitted: {Join(violations, PolicyAction.Omit, violation => $"{violation.Path} of {violation.EventName}")}");
        writer.WriteLine($"Forwarded: {statistics.Forwarded} violations, each as an event. The first:");
        writer.WriteLine(forwarded[0].Json);
    }

    private static string Describe(PolicyAction action) => action switch
    {
        PolicyAction.Block => ": the event is blocked",
        PolicyAction.Omit => ": omitted",
        _ => "",
    };

    private static string Join(IEnumerable<Violation> violations, PolicyAction action, Func<Violation, string> name) =>
        string.Join(", ", violations.Where(violation => violation.Action == action).Select(name).Distinct());
}
