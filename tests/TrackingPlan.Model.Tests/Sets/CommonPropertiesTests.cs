using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Sets;

public sealed class CommonPropertiesTests
{
    [Fact]
    public void Every_track_event_carries_them_behind_its_own()
    {
        var plan = MarkedPlan.Yaml(
            """
            plan: P
            common: { required: [app_version], properties: { app_version: string, locale: string } }
            events: { A: { properties: { a: string } }, B: {} }
            pages: { Home: {} }
            identify: {}
            """).ShouldBeClean().Plan;

        plan.Events[0].Properties.Properties.Select(property => (property.Name, property.IsRequired)).ShouldBe([("a", false), ("app_version", true), ("locale", false)]);
        plan.Events[1].Properties.Properties.Count.ShouldBe(2);
        plan.Calls.Where(planned => planned.Call != CallType.Track).ShouldAllBe(planned => planned.Properties.Properties.Count == 0);
    }

    [Fact]
    public void What_an_event_describes_itself_stays_and_what_it_only_requires_has_the_common_shape()
    {
        var events = MarkedPlan.Yaml("plan: P\ncommon: { properties: { a: string, b: integer } }\nevents: { A: { required: [b], properties: { a: number } } }\n").ShouldBeClean().Plan.Events;

        events[0].Properties.Properties.Select(property => (property.Name, property.Schema.Types, property.IsRequired))
            .ShouldBe([("a", JsonTypes.Number, false), ("b", JsonTypes.Integer, true)]);
    }

    [Fact]
    public void Their_shapes_are_shared()
    {
        var plan = MarkedPlan.Yaml("plan: P\ncommon: { properties: { platform: { enum: [web, ios], description: Where. }, device: { properties: { model: string } }, tags: { items: { enum: [a] } } } }\nevents: { A: {}, B: {} }\n").ShouldBeClean().Plan;

        plan.Types.Select(type => (type.Name, type.Identifier)).ShouldBe([("common/platform", "CommonPlatform"), ("common/device", "CommonDevice"), ("common/tags", "CommonTags")]);
        plan.Events[0].Properties.ShouldBe(plan.Events[1].Properties);
        plan.Events[0].Properties.Properties[0].Schema.ShouldBe(new Schema { Reference = "common/platform", Description = "Where." });
    }

    [Fact]
    public void Files_of_a_plan_and_included_ones_add_to_them()
    {
        var files = MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\ninclude: [./c.plan.yaml]\ncommon: { properties: { a: string } }\nevents: { A: {} }\n"),
            ("b.plan.yaml", "plan: P\ncommon: { properties: { b: string } }\n"),
            ("c.plan.yaml", "plan: C\ncommon: { properties: { b: number, c: string } }\n"));

        files.ShouldBeClean().Plan.Events[0].Properties.Properties.Select(property => (property.Name, property.Schema.Types))
            .ShouldBe([("a", JsonTypes.String), ("b", JsonTypes.String), ("c", JsonTypes.String)]);
    }

    [Fact]
    public void What_is_wrong_with_them_is_found_where_it_stands()
    {
        MarkedPlan.Yaml("plan: P\ncommon: { properties: { a: [|Nothing|] } }\n").ShouldReport("TP0006");
        MarkedPlan.Yaml("plan: P\ncommon: { [|app_version|]: string }\n").ShouldReport("TP0002", "`app_version` is not a key of `common`");
        MarkedPlan.Files(("a.plan.yaml", "plan: P\ncommon: { properties: { <|a|>: string } }\n"), ("b.plan.yaml", "plan: P\ncommon: { properties: { [|a|]: string } }\n")).ShouldReport("TP0005");
    }

    [Fact]
    public void A_name_that_clashes_with_one_of_an_event_is_changed_and_not_the_events()
    {
        var marked = MarkedPlan.Yaml("plan: P\ncommon: { properties: { <|page id|>: string } }\nevents: { A: { properties: { [|pageId|]: string } } }\n");

        marked.ShouldReport("TP0010", "`pageId` and `page id` would get the same C# name, so they are called `PageId` and `page_20_id_`");
        marked.Plan.Events[0].Properties.Properties.Select(property => property.Identifier).ShouldBe(["PageId", "page_20_id_"]);
    }

    [Fact]
    public void A_type_that_has_the_name_of_a_common_shape_keeps_it() =>
        MarkedPlan.Yaml("plan: P\ntypes: { common/a: string }\ncommon: { properties: { a: { enum: [x] } } }\nevents: { A: {} }\n").Plan.Types.Select(type => type.Name).ShouldBe(["common/a", "common/a_"]);
}
