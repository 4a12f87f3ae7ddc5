using System.Text;
using TrackingPlan.Generator.Tests.Harness;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Foreign;
using TrackingPlan.Model.Tests.Formats;
using TrackingPlan.Model.Tests.Hostile;

namespace TrackingPlan.Model.Tests.Writing;

/// <summary>Whatever a plan says, writing it and reading that gives the same plan.</summary>
public sealed class PlanYamlRoundTripTests
{
    private static readonly string Everything = Repository.ReadText("tests", "TrackingPlan.Model.Tests", "Hostile", "Data", "everything.plan.yaml");

    public static TheoryData<string> Files => [.. RepositoryPlans.InFiles().Select(plan => plan.Path)];

    /// <summary>What rudder-cli has in files beside the tracking plan is no plan by itself.</summary>
    public static TheoryData<string> ForeignFiles => [.. ForeignFile.Names.Where(name => !name.StartsWith("rudder-", StringComparison.Ordinal) || name == "rudder-plan.plan.yaml")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_plan_of_the_repository(string path) => RereadPlan.ShouldBeTheSame(PlanDocument.Parse(path, Repository.ReadText(path)));

    [Theory]
    [MemberData(nameof(ForeignFiles))]
    public void Each_plan_of_another_tool(string name) => RereadPlan.ShouldBeTheSame(ForeignFile.Read(name));

    [Fact]
    public void Each_plan_that_the_documentation_shows()
    {
        var plans = RepositoryPlans.OnPage("docs", "plan-format.md").Concat(RepositoryPlans.AfterFixes()).ToArray();

        plans.Length.ShouldBeGreaterThan(20);
        Array.ForEach(plans, RereadPlan.ShouldBeTheSame);
    }

    [Fact]
    public void Random_plans() => Check(500, seed => new RandomPlan(seed).Write());

    /// <summary>Slips in a plan that has every key, broken ones too: what is left of it is a plan like any other.</summary>
    [Fact]
    public void Random_edits() => Check(500, seed => TextEdits.Apply(Everything, new Random(seed), 1 + (seed % 4)));

    private static void Check(int count, Func<int, string> make) => Parallel.For(0, count, seed =>
    {
        // No file can hold half of a surrogate pair, so none can be written either.
        var sound = new UTF8Encoding().GetString(new UTF8Encoding().GetBytes(make(seed)));
        RereadPlan.ShouldBeTheSame(PlanDocument.Parse("test.plan.yaml", sound));
    });
}
