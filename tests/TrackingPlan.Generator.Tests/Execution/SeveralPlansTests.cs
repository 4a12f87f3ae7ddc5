using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Two plans in one project.</summary>
public class SeveralPlansTests
{
    [Fact]
    public void Plans_with_names_of_their_own_share_a_namespace()
    {
        var project = new TestProject
        {
            Files = [new PlanFile("a.plan.yaml", "plan: Shop\nevents:\n  Order Paid:\n"), new PlanFile("b.plan.yaml", "plan: Kitchen\nevents:\n  Toast Burnt:\n")],
            Code = TestProgram.WithTracker("tracker.OrderPaid(); new KitchenTracker(sink).As(\"u\").ToastBurnt();"),
        };

        project.Generate().ShouldHaveNoDiagnostics().Run().Select(message => message.Root.GetProperty("event").GetString()).ShouldBe(["Order Paid", "Toast Burnt"]);
    }

    [Fact]
    public void The_same_event_in_two_plans_is_an_error_and_the_first_plan_is_there()
    {
        var project = new TestProject
        {
            Files = [new PlanFile("a.plan.yaml", "plan: Shop\nevents:\n  Order Paid:\n"), new PlanFile("b.plan.yaml", "plan: Till\nevents:\n  Order Paid:\n")],
            Code = TestProgram.WithTracker("tracker.OrderPaid();"),
        };

        var generated = project.Generate();

        generated.LocatedDiagnostics.ShouldBe(["b.plan.yaml(1,1-1,5): TP0018"]);
        generated.Run().ShouldHaveSingleItem();
    }

    /// <summary>Everything that a plan declares in C#, beside the tracker: the second plan has it too, or something of that name.</summary>
    [Theory]
    [InlineData("pages: { Home: {} }", "events: { Home Page: {} }")]
    [InlineData("identify: { traits: { email: string } }", "identify: {}")]
    [InlineData("common: { properties: { os: { enum: [a] } } }", "types: { Common Os: { enum: [a] } }")]
    [InlineData("events: { Order Paid: { properties: { by: { enum: [card] } } } }", "events: { Order Paid By: {} }")]
    [InlineData("events: { Order Paid: { properties: { lines: { items: { properties: { a: string } } } } } }", "events: { Order: { properties: { paid_lines_item: { properties: { a: string } } } } }")]
    public void Whatever_two_plans_would_both_declare_is_an_error(string first, string second)
    {
        var project = new TestProject
        {
            Files = [new PlanFile("a.plan.yaml", $"plan: Shop\n{first}\n"), new PlanFile("b.plan.yaml", $"plan: Till\n{second}\n")],
            Options = new(("RootNamespace", "Shop")),
        };

        var generated = project.Generate();

        generated.LocatedDiagnostics.ShouldBe(["b.plan.yaml(1,1-1,5): TP0018"]);
        generated.Compile().GetType("Shop.Tracking.ShopTracker").ShouldNotBeNull();
        (project with { Files = [project.Files[0], new PlanFile("b.plan.yaml", $"plan: Till\nnamespace: Other\n{second}\n")] }).Generate().ShouldHaveNoDiagnostics().Compile();
    }

    [Fact]
    public void A_plan_that_names_the_projects_namespace_is_in_it()
    {
        var project = new TestProject
        {
            Files = [new PlanFile("a.plan.yaml", "plan: Shop\nevents: { Order Paid: {} }\n"), new PlanFile("b.plan.yaml", "plan: Till\nnamespace: Shop.Tracking\nevents: { Order Paid: {} }\n")],
        };

        var generated = project.Generate();

        generated.LocatedDiagnostics.ShouldBe(["b.plan.yaml(1,1-1,5): TP0018"]);
        generated.Compile();
    }

    [Fact]
    public void A_namespace_keeps_plans_apart_that_are_alike_in_everything()
    {
        var project = new TestProject
        {
            Files =
            [
                new PlanFile("a.plan.yaml", "plan: Shop\nevents:\n  Order Paid:\n"),
                new PlanFile("b.plan.yaml", "plan: shop\nnamespace: Other.Tracking\nevents:\n  Order Paid:\n"),
            ],
            Code = TestProgram.WithTracker("tracker.OrderPaid(); new Other.Tracking.ShopTracker(sink).As(\"u\").OrderPaid();"),
        };

        project.Generate().ShouldHaveNoDiagnostics().Run().Count.ShouldBe(2);
    }
}
