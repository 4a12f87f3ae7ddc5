using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

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

    /// <summary>Checks one plan file as if no comment suppressed anything; see <see cref="Suppressions.StyleCheck"/>.</summary>
    public static IEnumerable<PlanIssue> Check(PlanDocument document) => Rules
        .SelectMany(rule => rule.Check(document.Part))
        .Select(finding => new PlanIssue(
            finding.Descriptor,
            finding.Message,
            document.Locate(finding.Path),
            (finding.Related is { } related ? new[] { document.Locate(related) } : []).ToEquatableArray()));
}
