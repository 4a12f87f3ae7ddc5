using System.Text;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Benchmarks;

/// <summary>The rules of a plan as the generator embeds them, one for each event.</summary>
internal static class EmbeddedRules
{
    /// <summary>Reads a plan and writes its rules, UTF-8.</summary>
    public static byte[][] Of(string yaml)
    {
        var set = PlanSet.Create([PlanDocument.Parse("rules.plan.yaml", yaml)]);
        Verification.IsTrue(set.Issues.Count == 0, "the plan is read as it was written");
        var writer = new RuleWriter(set.Plans[0]);
        return set.Plans[0].Events.Select(planned => Encoding.UTF8.GetBytes(writer.Write(planned))).ToArray();
    }
}
