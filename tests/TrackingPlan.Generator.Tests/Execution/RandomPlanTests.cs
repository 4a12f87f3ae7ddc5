using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Whatever a plan says: what is generated from it compiles without a warning, and nothing fails inside.</summary>
public class RandomPlanTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [InlineData("readonly partial record struct")]
    [InlineData("abstract partial record")]
    [InlineData("public override void WriteTo")]
    [InlineData("writer.WriteJsonItem(")]
    [InlineData("writer.WriteMapItem(")]
    [InlineData("writer.WriteUnionItem(")]
    [InlineData("writer.WriteAdditional(")]
    [InlineData("Always written")]
    public void The_plans_reach_all_kinds_of_types(string code) =>
        Enumerable.Range(0, 10).Sum(seed => TestProject.WithPlan(new RandomPlan(seed).Write(), "shop.plan.json").Generate().Files.Values.Sum(text => text.Split(code).Length - 1))
            .ShouldBeGreaterThan(3);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_plan_compiles(int seed)
    {
        var plan = new RandomPlan(seed).Write();

        var project = TestProject.WithPlan(plan, "shop.plan.json").Generate();

        project.Diagnostics.Where(diagnostic => diagnostic.Id == "TP9001").Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty(plan);
        project.Files.Keys.Count(name => name.StartsWith("ShopPlan.Thing", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(10, plan);
        project.Compile();
    }
}
