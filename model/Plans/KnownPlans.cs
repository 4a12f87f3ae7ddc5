using System.Runtime.CompilerServices;

namespace TrackingPlan.Model.Plans;

/// <summary>
/// The plans of texts that have been read. A compiler hands the same text to the generator and to each analyzer; the plan in it is read once. Nothing is kept longer than the text itself.
/// </summary>
public static class KnownPlans
{
    private static readonly ConditionalWeakTable<object, PlanDocument> Plans = new();

    /// <summary>The plan in a text.</summary>
    /// <param name="text">The text: an object that never changes.</param>
    /// <param name="path">The path of the file that it is in.</param>
    /// <param name="read">Reads it. Two threads may read the same; either is good.</param>
    public static PlanDocument Of(object text, string path, Func<PlanDocument> read)
    {
        if (Plans.TryGetValue(text, out var known) && known.Path == path)
        {
            return known;
        }

        var plan = read();
        return Plans.GetValue(text, _ => plan) is var kept && kept.Path == path ? kept : plan;
    }
}
