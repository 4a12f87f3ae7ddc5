using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Rules;

/// <summary>The style rules, TP1001 to TP1099: what a plan may say and should not.</summary>
public static class StyleRules
{
    private static readonly (IssueDescriptor Descriptor, Func<PlanPart, IEnumerable<PlanFinding>> Check)[] Rules =
    [
        (ObjectActionRule.Descriptor, ObjectActionRule.Check),
        (SnakeCaseRule.Descriptor, SnakeCaseRule.Check),
        (DynamicNameRule.Descriptor, DynamicNameRule.Check),
        (ValueInNameRule.Descriptor, ValueInNameRule.Check),
        (NumberedPropertiesRule.Descriptor, NumberedPropertiesRule.Check),
        (MissingDescriptionRule.Descriptor, MissingDescriptionRule.Check),
        (MissingOwnerRule.Descriptor, MissingOwnerRule.Check),
        (TypeConflictRule.Descriptor, TypeConflictRule.Check),
        (NearDuplicateRule.Descriptor, NearDuplicateRule.Check),
        (UnmarkedPersonalDataRule.Descriptor, UnmarkedPersonalDataRule.Check),
        (ViewEventRule.Descriptor, ViewEventRule.Check),
        (DestinationLimitsRule.Descriptor, DestinationLimitsRule.Check),
        (DeprecatedWithoutReplacementRule.Descriptor, DeprecatedWithoutReplacementRule.Check),
    ];

    /// <summary>What the rules report, in the order of their ids.</summary>
    public static IReadOnlyList<IssueDescriptor> Descriptors { get; } = Rules.Select(rule => rule.Descriptor).ToArray();

    /// <summary>Checks the files of one plan as if no comment suppressed anything; see <see cref="Suppressions.StyleCheck"/>.</summary>
    /// <param name="plan">The files with the plan's name, all of them: what is usual in a plan, and what differs from it, shows in the whole.</param>
    public static IEnumerable<PlanIssue> Check(IReadOnlyList<PlanDocument> plan)
    {
        var sources = new SourceFinder(plan);
        var whole = plan.Count == 1 ? plan[0].Part : PlanPart.Join(plan.Select(document => document.Part));
        return Rules
            .SelectMany(rule => rule.Check(whole))
            .Select(finding => new PlanIssue(
                finding.Descriptor,
                finding.Message,
                Locate(finding.Path),
                (finding.Related is { } related ? new[] { Locate(related) } : []).ToEquatableArray()));

        PlanLocation Locate(PlanPath path) => (sources.Find(path) ?? plan[0]).Locate(path);
    }
}
