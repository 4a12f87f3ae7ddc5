using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Files that include others, generated and executed.</summary>
public class IncludeTests
{
    private static readonly PlanFile Shared = new("plans/shared.plan.yaml", "plan: Shared\nevents: { Item Seen: { properties: { item: { $ref: '#/definitions/Item' } } } }\ndefinitions: { Item: { properties: { id: string, parent: Item } } }\n");

    [Fact]
    public void The_events_of_an_included_file_are_tracked_by_the_plan_that_includes_it()
    {
        var project = new TestProject
        {
            Files = [new PlanFile("plans/shop.plan.yaml", "plan: Shop\ninclude: [./shared.plan.yaml]\n"), Shared],
            Code = TestProgram.WithTracker("tracker.ItemSeen(new() { Item = new() { Id = \"1\", Parent = new() { Id = \"2\" } } });"),
        };
        var generated = project.Generate().ShouldHaveNoDiagnostics();

        generated.Files.Keys.ShouldAllBe(name => name.StartsWith("ShopPlan."));
        var message = generated.Run().Single();
        message.Violations.ShouldBeEmpty();
        message.Root.GetProperty("properties").GetRawText().ShouldBe("""{"item":{"id":"1","parent":{"id":"2"}}}""");
    }

    [Fact]
    public void Two_plans_with_namespaces_of_their_own_include_one_file() => new TestProject
    {
        Files = [new PlanFile("plans/a.plan.yaml", "plan: A\nnamespace: N.A\ninclude: shared.plan.yaml\n"), new PlanFile("plans/b.plan.yaml", "plan: B\nnamespace: N.B\ninclude: shared.plan.yaml\n"), Shared],
    }.Generate().ShouldHaveNoDiagnostics().Compile().GetTypes().Count(type => type.Name == "ItemSeen").ShouldBe(2);
}
