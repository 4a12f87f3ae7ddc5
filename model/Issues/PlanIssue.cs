using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Issues;

/// <summary>Something wrong at a place in a plan file.</summary>
/// <param name="Descriptor">The kind of issue.</param>
/// <param name="Message">What is wrong and what to do, in one or two sentences.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Related">The other places that take part, such as the first of two definitions.</param>
public sealed record PlanIssue(
    IssueDescriptor Descriptor, string Message, PlanLocation Location, EquatableArray<PlanLocation> Related = default)
{
    /// <summary>What is wrong and what to do, in one or two sentences. Names in it may hold line breaks, and a build's log has one line per message.</summary>
    public string Message { get; init; } = OneLine(Message);

    /// <summary>As MSBuild prints it: <c>shop.plan.yaml(14,7): error TP0002: ...</c>.</summary>
    public override string ToString() =>
        $"{Location}: {Descriptor.Severity.ToString().ToLowerInvariant()} {Descriptor.Id}: {Message}";

    private static string OneLine(string message) =>
        message.Any(BreaksLine) ? string.Concat(message.Select(c => BreaksLine(c) ? ' ' : c)) : message;

    private static bool BreaksLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
