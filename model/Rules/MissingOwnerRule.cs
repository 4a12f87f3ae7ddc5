using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>TP1007: somebody answers for each event. Asked where most events of the file name an owner: a plan that uses <c>owner</c> uses it everywhere.</summary>
public static class MissingOwnerRule
{
    /// <summary>TP1007.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1007", "Missing owner", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>Finds the events without an owner in a plan whose events have owners.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part)
    {
        var missing = part.Events.Where(planned => string.IsNullOrWhiteSpace(planned.Owner)).ToArray();
        return Habit.IsMost(part.Events.Count - missing.Length, part.Events.Count)
            ? missing.Select(planned => new PlanFinding(
                Descriptor,
                $"`{IssueMessages.Shorten(planned.Name)}` has no `owner`, while most events of this plan have one; name the team that answers for it.",
                planned.Path))
            : [];
    }
}
