using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Sets;

public sealed class IncludeTests
{
    [Fact]
    public void An_included_plan_comes_behind_the_own_events()
    {
        var plan = MarkedPlan.Yaml("plan: P\ninclude: [ecommerce]\nevents:\n  Toast Burnt: {}\n").ShouldBeClean().Plan;

        plan.Name.ShouldBe("P");
        plan.Version.ShouldBeNull();
        plan.Events[0].Name.ShouldBe("Toast Burnt");
        plan.Events.Count.ShouldBe(1 + 28);
        plan.Types.Select(type => type.Name).ShouldBe(["Product", "Filter", "Sort"]);
    }

    [Fact]
    public void Two_files_can_include_the_same_plan() =>
        MarkedPlan.Files(("a.plan.yaml", "plan: P\ninclude: ecommerce\n"), ("b.plan.yaml", "plan: P\ninclude: [ecommerce, ecommerce]\n")).ShouldBeClean()
            .Plan.Events.Count.ShouldBe(28);

    [Fact]
    public void An_own_definition_takes_the_place_of_an_included_one()
    {
        var plan = MarkedPlan.Yaml("plan: P\ninclude: [ecommerce]\nevents:\n  Order Completed: { properties: { products: { items: Product } } }\ntypes:\n  Product: { properties: { toast: string } }\n").ShouldBeClean().Plan;

        plan.Events.Count.ShouldBe(28);
        plan.Events.Single(planned => planned.Name == "Order Completed").Properties.Properties.Count.ShouldBe(1);
        plan.Types.Single(type => type.Name == "Product").Schema.Properties.Select(property => property.Name).ShouldBe(["toast"]);
    }

    [Fact]
    public void An_unknown_plan_is_reported_at_its_name_with_a_suggestion() =>
        MarkedPlan.Yaml("plan: P\ninclude: [ecommerce, [|e-commerce|]]\n").ShouldReport("TP0007", "There is no ready-made plan `e-commerce`; did you mean `ecommerce`?");

    [Fact]
    public void Without_a_suggestion_all_ready_made_plans_are_named() =>
        MarkedPlan.Yaml("plan: P\ninclude: [|games|]\n").ShouldReport("TP0007", "There is no ready-made plan `games`; there are ");

    [Fact]
    public void A_clash_with_an_included_event_is_reported_at_the_own_one()
    {
        var plan = MarkedPlan.Yaml("plan: P\ninclude: ecommerce\nevents:\n  order_completed: {}\n");

        var issue = plan.Set.Issues.ShouldHaveSingleItem();

        issue.ToString().ShouldStartWith("test.plan.yaml(4,3): warning TP0010: `order_completed` and `Order Completed` would get the same C# name", Case.Sensitive);
        issue.Related.ShouldHaveSingleItem().Path.ShouldBe("plans/ecommerce.plan.yaml");
    }

    [Fact]
    public void Every_ready_made_plan_is_sound()
    {
        ReadyMadePlans.Names.ShouldContain("ecommerce");
        foreach (var name in ReadyMadePlans.Names)
        {
            PlanSet.Create([ReadyMadePlans.Find(name)!]).Issues.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_ready_made_plan_is_the_file_in_the_repository() =>
        ReadyMadePlans.ReadText("ecommerce").Replace("\r\n", "\n").ShouldBe(Repository.ReadText("plans", "ecommerce.plan.yaml"));

    [Fact]
    public void A_plan_that_is_not_there_is_none()
    {
        ReadyMadePlans.Find("../ecommerce").ShouldBeNull();
        Should.Throw<ArgumentException>(() => ReadyMadePlans.ReadText("nothing"));
    }
}
