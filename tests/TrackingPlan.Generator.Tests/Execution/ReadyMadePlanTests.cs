using Microsoft.CodeAnalysis.CSharp;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>The plans that ship compile without a warning, at the oldest and the newest language version.</summary>
public class ReadyMadePlanTests
{
    public static TheoryData<string> Plans => [.. Directory.GetFiles(Repository.PathOf("plans"), "*.plan.yaml").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Each_plan_compiles(string file)
    {
        var project = TestProject.WithPlan(File.ReadAllText(Repository.PathOf("plans", file)), file);

        project.Generate().ShouldHaveNoDiagnostics().Compile();
        (project with { LanguageVersion = LanguageVersion.Latest }).Generate().Compile();
    }

    [Fact]
    public void All_plans_compile_together()
    {
        var names = Directory.GetFiles(Repository.PathOf("plans"), "*.plan.yaml").Select(path => Path.GetFileName(path).Replace(".plan.yaml", "")).ToArray();
        names.Length.ShouldBe(9);

        TestProject.WithPlan($"plan: Everything\ninclude: [{string.Join(", ", names)}]\n").Generate().ShouldHaveNoDiagnostics().Compile();
    }

    [Fact]
    public void An_included_event_is_tracked_like_an_own_one()
    {
        var project = TestProject.WithPlan("plan: Shop\ninclude: [ecommerce]\n") with
        {
            Code = TestProgram.WithTracker("tracker.OrderCompleted(new() { OrderId = \"o1\", Total = 27.5m, Products = [new() { ProductId = \"p1\", Quantity = 2 }] });"),
        };

        var message = project.Generate().ShouldHaveNoDiagnostics().Run().Single();

        message.Root.GetProperty("event").GetString().ShouldBe("Order Completed");
        message.Root.GetProperty("properties").GetRawText().ShouldBe("""{"order_id":"o1","total":27.5,"products":[{"product_id":"p1","quantity":2}]}""");
        message.Violations.ShouldBeEmpty();
    }
}
