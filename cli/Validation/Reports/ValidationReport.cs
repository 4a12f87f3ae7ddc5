using TrackingPlan.Cli.Validation.Checking;
using TrackingPlan.Cli.Validation.Coverage;

namespace TrackingPlan.Cli.Validation.Reports;

/// <summary>What is to be said at the end.</summary>
/// <param name="Plan">The plan's name.</param>
/// <param name="Summary">What was found in messages.</param>
/// <param name="Coverage">What of the plan was seen; null when nobody asked.</param>
internal sealed record ValidationReport(string Plan, ViolationSummary Summary, PlanCoverage? Coverage);
