using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Writing;

namespace TrackingPlan.Model.Tests.Writing;

/// <summary>Writes what a file says as a file of our own, and reads that.</summary>
internal static class RereadPlan
{
    /// <summary>What is read says the same, in the model and in the rules, and is written in the same way again.</summary>
    public static void ShouldBeTheSame(PlanDocument document)
    {
        var written = PlanYaml.Write(document.Part);
        var read = PlanDocument.Parse(document.Path, written);

        read.Syntax.Issues.ShouldBeEmpty(written);
        (read.Part == document.Part).ShouldBeTrue(written);
        PlanYaml.Write(read.Part).ShouldBe(written);

        var (before, after) = (PlanSet.Create([document]).Plans, PlanSet.Create([read]).Plans);
        after.ShouldBe(before);
        RulesOf(after).ShouldBe(RulesOf(before));
    }

    private static string[] RulesOf(IEnumerable<Plan> plans) => plans.SelectMany(plan => plan.Calls.Select(new RuleWriter(plan, isForPeople: true).Write)).ToArray();
}
