using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Sets;

public sealed class FileIncludeTests
{
    private const string Shared = "plan: Shared\nversion: 9\nnamespace: Shared.Events\nevents: { Item Seen: { properties: { item: Item } } }\ntypes: { Item: { properties: { id: string } } }\n";

    [Fact]
    public void An_included_file_is_a_part_of_the_plan_and_makes_none_of_its_own()
    {
        var plan = MarkedPlan.Files(("plans/shop.plan.yaml", "plan: Shop\ninclude: [shared.plan.yaml]\nevents: { Order Paid: { properties: { item: Item } } }\n"), ("plans/shared.plan.yaml", Shared))
            .ShouldBeClean().Plan;

        plan.Name.ShouldBe("Shop");
        plan.Version.ShouldBeNull();
        plan.Namespace.ShouldBeNull();
        plan.Events.Select(planned => planned.Name).ShouldBe(["Order Paid", "Item Seen"]);
        plan.Types.Select(type => type.Name).ShouldBe(["Item"]);
    }

    [Theory]
    [InlineData("plans/shop.plan.yaml", "shared.plan.yaml", "plans/shared.plan.yaml")]
    [InlineData("plans/shop.plan.yaml", "./shared.plan.yaml", "plans/shared.plan.yaml")]
    [InlineData("plans/shop.plan.yaml", "../plans/./x/../shared.plan.yaml", "plans/shared.plan.yaml")]
    [InlineData("plans/web/shop.plan.yaml", "../shared/base.plan.yml", "plans/shared/base.plan.yml")]
    [InlineData("shop.plan.yaml", "shared/base.plan.json", "shared/base.plan.json")]
    [InlineData("a/shop.plan.yaml", "../../b/shared.plan.yaml", "../b/shared.plan.yaml")]
    [InlineData("C:\\src\\plans\\shop.plan.yaml", "sub\\shared.plan.yaml", "C:/src/plans/sub/shared.plan.yaml")]
    [InlineData("/srv/plans/shop.plan.yaml", "/srv/shared.plan.yaml", "/srv/shared.plan.yaml")]
    [InlineData("/srv/plans/shop.plan.yaml", "C:/shared.plan.yaml", "C:\\shared.plan.yaml")]
    public void A_path_is_relative_to_the_including_file(string path, string include, string included) =>
        MarkedPlan.Files((path, $"plan: Shop\ninclude: ['{include}']\n"), (included, Shared.Replace("namespace", "x-was").Replace("version", "x-v"))).ShouldBeClean().Plan.Events.Count.ShouldBe(1);

    [Theory]
    [InlineData("[|shred.plan.yaml|]", "There is no plan file `shred.plan.yaml`; did you mean `shared.plan.yaml`?")]
    [InlineData("[|../plans/shared.yaml|]", "There is no plan file `../plans/shared.yaml`; the path is relative to this file")]
    [InlineData("[ecommerce, [|SHARED.plan.yaml|]]", "There is no plan file `SHARED.plan.yaml`;")]
    [InlineData("[|shared|]", "There is no ready-made plan `shared`; there are ")]
    public void A_file_that_is_not_there_is_reported_with_the_nearest_path(string include, string message) =>
        MarkedPlan.Files(("plans/shop.plan.yaml", $"plan: Shop\ninclude: {include}\n"), ("plans/shared.plan.yaml", Shared)).ShouldReport("TP0007", message);

    [Fact]
    public void A_suggestion_is_a_path_from_the_including_file() =>
        MarkedPlan.Files(("plans/web/shop.plan.yaml", "plan: Shop\ninclude: [|../shared/bas.plan.yaml|]\n"), ("plans/shared/base.plan.yaml", Shared))
            .ShouldReport("TP0007", "did you mean `../shared/base.plan.yaml`?");

    [Fact]
    public void A_lonely_file_is_told_that_there_is_no_other() =>
        MarkedPlan.Yaml("plan: P\ninclude: [|shared.plan.yaml|]\n").ShouldReport("TP0007", "There is no plan file `shared.plan.yaml`; the project has no other one.");

    [Fact]
    public void Includes_are_followed_and_the_nearer_definition_counts()
    {
        var plan = MarkedPlan.Files(
            ("a.plan.yaml", "plan: A\ninclude: [b.plan.yaml, c.plan.yaml]\nevents: { One: { why: a } }\n"),
            ("b.plan.yaml", "plan: B\ninclude: [d.plan.yaml, ecommerce]\nevents: { One: { why: b }, Two: { why: b } }\n"),
            ("c.plan.yaml", "plan: C\ninclude: [d.plan.yaml]\nevents: { Three: { why: c } }\n"),
            ("d.plan.yaml", "plan: D\nevents: { Two: { why: d }, Four: { why: d }, Order Completed: { why: d } }\n")).ShouldBeClean().Plan;

        plan.Name.ShouldBe("A");
        plan.Events.Where(planned => planned.Why is { Length: 1 }).Select(planned => $"{planned.Name} {planned.Why}").ShouldBe(["One a", "Two b", "Four d", "Order Completed d", "Three c"]);
        plan.Events.Count.ShouldBe(4 + 28);
    }

    [Fact]
    public void Two_plans_can_include_one_file_and_what_is_wrong_in_it_is_reported_once()
    {
        var plan = MarkedPlan.Files(
            ("a.plan.yaml", "plan: A\nnamespace: A\ninclude: [c.plan.yaml]\n"),
            ("b.plan.yaml", "plan: B\nnamespace: B\ninclude: [c.plan.yaml]\n"),
            ("c.plan.yaml", "plan: C\nevents: { One: { properties: { a: [|Nothing|] } } }\n"));

        plan.ShouldReport("TP0006");
        plan.Set.Plans.Select(included => (included.Name, included.Events.Count)).ShouldBe([("A", 1), ("B", 1)]);
    }

    [Fact]
    public void A_file_of_the_same_plan_is_a_part_of_it_already() =>
        MarkedPlan.Files(("a.plan.yaml", "plan: P\ninclude: b.plan.yaml\nevents: { One: }\n"), ("b.plan.yaml", "plan: P\ninclude: a.plan.yaml\nevents: { Two: }\n"))
            .ShouldBeClean().Plan.Events.Count.ShouldBe(2);

    [Fact]
    public void A_file_cannot_include_itself() => MarkedPlan.Yaml("plan: P\ninclude: [|test.plan.yaml|]\nevents: { One: }\n").ShouldReport("TP0017", "This file includes itself; remove the include.");

    [Fact]
    public void A_circle_over_several_files_is_reported_once_and_the_rest_works()
    {
        var plan = MarkedPlan.Files(
            ("a.plan.yaml", "plan: A\ninclude: <|b.plan.yaml|>\nevents: { One: }\n"),
            ("b.plan.yaml", "plan: B\ninclude: [ecommerce, c.plan.yaml]\nevents: { Two: }\n"),
            ("c.plan.yaml", "plan: C\ninclude: [|a.plan.yaml|]\nevents: { Three: }\n"));

        plan.ShouldReport("TP0017", "a.plan.yaml includes this file already, directly or over others; remove one of the includes.");
        plan.Plan.Name.ShouldBe("A");
        plan.Plan.Events.Count.ShouldBe(3 + 28);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var files = MarkedPlan.Files(("a.plan.yaml", "plan: A\ninclude: b.plan.yaml\n"), ("b.plan.yaml", "plan: B\ninclude: [a.plan.yaml, c.plan.yaml]\n"), ("c.plan.yaml", "plan: C\nevents: { One: }\n")).Documents;

        PlanSet.Create(files.Reverse()).Plans.ShouldBe(PlanSet.Create(files).Plans);
    }

    [Fact]
    public void A_long_chain_of_includes_is_followed()
    {
        const int Length = 2_000;
        var files = Enumerable.Range(0, Length).Select(i => ($"{i:0000}.plan.yaml", $"plan: P{i}\n" + (i + 1 < Length ? $"include: {i + 1:0000}.plan.yaml\n" : "events: { One: }\n"))).ToArray();

        MarkedPlan.Files(files).Plan.Events.Count.ShouldBe(1);
    }
}
