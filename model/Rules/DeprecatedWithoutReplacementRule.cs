using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>TP1013: who must no longer use something is told what to use instead.</summary>
public static class DeprecatedWithoutReplacementRule
{
    /// <summary>TP1013.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1013", "Deprecated without a replacement", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>Finds deprecated events without <c>replaced_by</c>, and properties whose <c>deprecated</c> is a mere <c>true</c>. A version that a newer one follows is replaced by that.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part)
    {
        var events =
            from planned in part.Calls
            where planned.Status == EventStatus.Deprecated && planned.ReplacedBy is null && planned.Name.Length > 0 && !HasNewerVersion(part, planned)
            select new PlanFinding(
                Descriptor,
                $"`{IssueMessages.Shorten(planned.Name)}` is deprecated, and nothing says what takes its place; name it with `replaced_by`.",
                planned.Path.Key("status"));
        return events.Concat(PlannedObject.AllOf(part).SelectMany(CheckObject));
    }

    private static IEnumerable<PlanFinding> CheckObject(PlannedObject planned)
    {
        foreach (var property in planned.Properties)
        {
            if (property.Schema.Deprecation is { Length: 0 })
            {
                yield return new PlanFinding(
                    Descriptor,
                    $"`{IssueMessages.Shorten(property.Name)}` is deprecated, and nothing says what takes its place; say it instead of `true`.",
                    planned.PathOf(property).Key("deprecated"));
            }
        }
    }

    private static bool HasNewerVersion(PlanPart part, PlannedEvent planned) =>
        part.Calls.Any(other => other.Call == planned.Call && other.Name == planned.Name && (other.Version ?? 1) > (planned.Version ?? 1));
}
