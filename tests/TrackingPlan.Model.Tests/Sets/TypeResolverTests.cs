using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Sets;

public sealed class TypeResolverTests
{
    [Fact]
    public void A_type_may_stand_in_another_file() =>
        MarkedPlan.Files(("a.plan.yaml", "plan: P\nevents: { A: { properties: { a: T } } }\n"), ("b.plan.yaml", "plan: P\ntypes: { T: string }\n")).ShouldBeClean();

    [Fact]
    public void A_type_of_another_plan_is_not_there() =>
        MarkedPlan.Files(("a.plan.yaml", "plan: P\nevents: { A: { properties: { a: [|Tea|] } } }\n"), ("b.plan.yaml", "plan: Q\ntypes: { Tea: string }\n"))
            .ShouldReport("TP0006", "There is no type `Tea`; define it under `types`.");

    [Fact]
    public void A_suggestion_may_come_from_an_included_plan() =>
        MarkedPlan.Yaml("plan: P\ninclude: ecommerce\nevents: { A: { properties: { a: [|Produkt|] } } }\n").ShouldReport("TP0006", "did you mean `Product`?");

    [Fact]
    public void Every_place_that_refers_to_nothing_is_reported() =>
        MarkedPlan.Yaml(
            """
            plan: P
            events:
              A:
                properties:
                  a: [|Nothing|]
                  b: { items: { properties: { c: { $ref: [|"#/types/Nothing"|] } } } }
            types:
              T: { properties: { d: { type: [|Nothing|] } } }
              U: [|Nothing|]
            """).ShouldReport("TP0006");

    [Fact]
    public void An_object_may_hold_itself() =>
        MarkedPlan.Yaml("plan: P\ntypes:\n  Node: { properties: { next: Node, children: { items: Node } } }\n  A: { properties: { b: B } }\n  B: { properties: { a: A } }\n").ShouldBeClean();

    [Fact]
    public void A_list_may_hold_itself() =>
        MarkedPlan.Yaml("plan: P\nevents: { A: { properties: { a: Tree } } }\ntypes: { Tree: { items: Tree } }\n").ShouldBeClean();

    [Fact]
    public void A_type_that_is_only_itself_is_reported_and_taken_as_any()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents: { A: { properties: { a: T1 } } }\ntypes:\n  [|T1|]: T2\n  [|T2|]: { $ref: \"#/types/T3\" }\n  [|T3|]: { type: T2 }\n  T4: string\n");

        plan.ShouldReport("TP0008", "`T1` is defined as itself; describe its shape. (An object may hold itself in one of its properties.)");
        plan.Plan.Events[0].Properties.Properties[0].Schema.Reference.ShouldBeNull();
        plan.Plan.Types.Take(3).ShouldAllBe(type => type.Schema.Reference == null);
    }

    [Fact]
    public void A_chain_of_names_is_followed()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents: { A: { properties: { a: T1 } } }\ntypes: { T1: T2, T2: T3, T3: string }\n").ShouldBeClean().Plan;

        plan.Events[0].Properties.Properties[0].Schema.Reference.ShouldBe("T1");
    }

    [Fact]
    public void What_stands_beside_an_unresolved_type_is_resolved_too() =>
        MarkedPlan.Yaml("plan: P\nevents: { A: { properties: { a: { type: [|arry|], {|TP0009:items|}: [|Nothing|] } } } }\n").ShouldReport("TP0006");
}
