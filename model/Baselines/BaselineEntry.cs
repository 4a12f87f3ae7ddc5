using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Baselines;

/// <summary>What a baseline mutes: findings of one rule in one file that are about the same thing. Lines move, so it has none.</summary>
/// <param name="Rule">The rule's id, for instance <c>TP2002</c>.</param>
/// <param name="File">The C# file, relative to the baseline, with slashes.</param>
/// <param name="Name">What the findings are about: the name of an event, or the code at their place.</param>
/// <param name="Count">How many findings there are.</param>
/// <param name="Location">Where the entry stands.</param>
public sealed record BaselineEntry(string Rule, string File, string Name, int Count, PlanLocation Location);
