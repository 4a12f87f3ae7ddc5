using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Sets;

public sealed class PlanSetTests
{
    private static readonly MarkedPlan Shop = MarkedPlan.Files(
        ("b.plan.yaml", "plan: Shop\nevents:\n  B Done: { properties: { money: Money } }\n  A Done: {}\n"),
        ("a.plan.yaml", "plan: Shop\nversion: 2\nevents:\n  C Done: {}\n"),
        ("c.plan.json", """{ "plan": "Shop", "types": { "Money": { "properties": { "amount": "number" } } }, "namespace": "Shop.Tracking" }"""),
        ("d.plan.yaml", "plan: Blog\nevents:\n  Post Read: {}\n"));

    [Fact]
    public void Files_with_one_name_are_one_plan()
    {
        var set = Shop.ShouldBeClean().Set;

        set.Plans.Select(plan => plan.Name).ShouldBe(["Blog", "Shop"]);
        var shop = set.Plans[1];
        shop.Version.ShouldBe("2");
        shop.Namespace.ShouldBe("Shop.Tracking");
        shop.Types.Select(type => type.Name).ShouldBe(["Money"]);
    }

    [Fact]
    public void Events_stand_in_the_order_of_their_file_and_files_in_the_order_of_their_paths() =>
        Shop.Set.Plans[1].Events.Select(planned => planned.Name).ShouldBe(["C Done", "B Done", "A Done"]);

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var backwards = PlanSet.Create(Shop.Documents.Reverse());

        backwards.Plans.ShouldBe(Shop.Set.Plans);
    }

    [Fact]
    public void The_order_of_files_does_not_matter_for_issues()
    {
        var plan = MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\n<|version|>: 1\nevents: { <|A|>: {}, B: { {|TP0002:x|}: 1 } }\n"),
            ("b.plan.yaml", "plan: P\n{|TP0016:version|}: 2\nevents: { {|TP0005:A|}: {} }\n"));

        plan.ShouldReport();
        PlanSet.Create(plan.Documents.Reverse()).Issues.Select(issue => issue.ToString()).ShouldBe(plan.Set.Issues.Select(issue => issue.ToString()));
    }

    [Fact]
    public void Issues_are_sorted_by_file_and_place()
    {
        var issues = MarkedPlan.Files(
            ("b.plan.yaml", "plan: Q\nx: 1\n"),
            ("a.plan.yaml", "plan: P\nevents: { A: { properties: { a: Nothing } } }\nx: 1\ny: 1\n")).Set.Issues;

        issues.Select(issue => issue.Location.ToString()).ShouldBe(["a.plan.yaml(2,33)", "a.plan.yaml(3,1)", "a.plan.yaml(4,1)", "b.plan.yaml(2,1)"]);
    }

    [Fact]
    public void Of_a_definition_in_two_files_the_first_counts()
    {
        var plan = MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\nevents:\n  <|A|>: { why: one }\n"),
            ("b.plan.yaml", "plan: P\nevents:\n  [|A|]: { why: two }\n"));

        plan.ShouldReport("TP0005", "`A` is defined in a.plan.yaml too; that one counts. Remove one of them.");
        plan.Plan.Events.ShouldHaveSingleItem().Why.ShouldBe("one");
    }

    [Fact]
    public void Two_plans_may_define_the_same_event_in_namespaces_of_their_own() =>
        MarkedPlan.Files(("a.plan.yaml", "plan: P\nevents: { A: {} }\n"), ("b.plan.yaml", "plan: Q\nnamespace: N\nevents: { A: {} }\n")).ShouldBeClean();

    [Fact]
    public void Traits_and_pages_are_records_too()
    {
        var plans = MarkedPlan.Files(
            ("p.plan.yaml", "<|plan|>: P\nidentify: { traits: { a: string } }\n"),
            ("q.plan.yaml", "[|plan|]: Q\nidentify: { traits: { b: string } }\n"));

        plans.ShouldReport("TP0018", "`Q` and `P` would both declare `IdentifyTraits` in C#");
    }

    [Fact]
    public void Two_plans_of_one_namespace_may_not_and_the_first_one_is_kept()
    {
        var plans = MarkedPlan.Files(("b.plan.yaml", "[|plan|]: Q\nevents: { A: {} }\n"), ("a.plan.yaml", "<|plan|>: P\nevents: { A: {}, B: {} }\n"));

        plans.ShouldReport("TP0018", "`Q` and `P` would both declare `A` in C#; give one of the plans a `namespace` of its own.");
    }

    [Fact]
    public void Files_that_state_the_same_version_agree() =>
        MarkedPlan.Files(("a.plan.yaml", "plan: P\nversion: 1.0\n"), ("b.plan.yaml", "plan: P\nversion: \"1.0\"\n")).ShouldBeClean();

    [Fact]
    public void Files_that_disagree_say_with_whom_and_about_what() =>
        MarkedPlan.Files(("a.plan.yaml", "plan: P\n<|namespace|>: A.B\n"), ("b.plan.yaml", "plan: P\n[|namespace|]: C\n"))
            .ShouldReport("TP0016", "a.plan.yaml gives this plan the namespace `A.B`; state it in one file only.");

    [Fact]
    public void Events_and_types_share_one_scope_of_names()
    {
        var plan = MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\nevents:\n  <|Order Paid|>: {}\n"),
            ("b.plan.yaml", "plan: P\nevents:\n  [|order_paid|]: {}\ntypes:\n  [|OrderPaid|]: string\n"));

        plan.ShouldReport("TP0010", "`order_paid` and `Order Paid` would get the same C# name, so they are called `order_5F_paid` and `Order_20_Paid`; choose better ones with `csharp:`.");
        plan.Plan.Types[0].Identifier.ShouldBe("OrderPaid");
    }

    [Fact]
    public void A_forced_identifier_ends_the_clash() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid: {}\n  order_paid: { csharp: LegacyOrderPaid }\n").ShouldBeClean()
            .Plan.Events.Select(planned => planned.Identifier).ShouldBe(["OrderPaid", "LegacyOrderPaid"]);

    [Fact]
    public void No_files_are_no_plans() => PlanSet.Create([]).Plans.Count.ShouldBe(0);
}
