using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>What a style rule found in a plan, before its place in the file is looked up.</summary>
/// <param name="Descriptor">The kind of issue.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Path">The key that it is about.</param>
/// <param name="Related">The other key that takes part, such as the first of two that clash.</param>
public sealed record PlanFinding(IssueDescriptor Descriptor, string Message, PlanPath Path, PlanPath? Related = null);
