using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Binding;

public sealed class CallBindingTests
{
    [Fact]
    public void Pages_and_screens_are_planned_as_events_are()
    {
        var plan = MarkedPlan.Yaml("plan: P\npages:\n  Home: { owner: web, properties: { url: { type: string, required: true } } }\nscreens:\n  Home: { why: x }\n").ShouldBeClean().Plan;

        plan.Events.ShouldBeEmpty();
        plan.Calls.Select(planned => (planned.Call, planned.Name, planned.Identifier)).ShouldBe([(CallType.Page, "Home", "HomePage"), (CallType.Screen, "Home", "HomeScreen")]);
        plan.Calls[0].Owner.ShouldBe("web");
        plan.Calls[0].Properties.Properties.ShouldHaveSingleItem().IsRequired.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Home", "HomePage")]
    [InlineData("Home Page", "HomePage")]
    [InlineData("Homepage", "HomepagePage")]
    [InlineData("Page", "PagePage")]
    public void A_page_is_called_a_page_once(string name, string identifier) =>
        MarkedPlan.Yaml($"plan: P\npages: {{ {name}: {{}} }}\n").ShouldBeClean().Plan.Calls[0].Identifier.ShouldBe(identifier);

    [Fact]
    public void Users_and_groups_have_traits()
    {
        var plan = MarkedPlan.Yaml("plan: P\nidentify: { description: Who., required: [email], traits: { email: { type: string, pii: yellow } } }\ngroup: { traits: { industry: string } }\n").ShouldBeClean().Plan;

        plan.Calls.Select(planned => (planned.Call, planned.Name, planned.Identifier)).ShouldBe([(CallType.Identify, "", "IdentifyTraits"), (CallType.Group, "", "GroupTraits")]);
        plan.Calls[0].Description.ShouldBe("Who.");
        plan.Calls[0].Properties.Properties.ShouldHaveSingleItem().IsRequired.ShouldBeTrue();
        plan.Calls[1].Properties.Properties.ShouldHaveSingleItem().Name.ShouldBe("industry");
    }

    [Fact]
    public void Traits_are_not_properties()
    {
        MarkedPlan.Yaml("plan: P\nidentify: { [|properties|]: {} }\n").ShouldReport("TP0002", "`properties` is not a key of `identify` and `group`");
        MarkedPlan.Json("""{ "plan": "P", "pages": { "Home": { [|"traits"|]: {} } } }""").ShouldReport("TP0002", "`traits` is not a key of an event");
    }

    [Fact]
    public void What_is_wrong_in_them_is_found_where_it_stands()
    {
        MarkedPlan.Yaml("plan: P\nidentify:\n  traits:\n    plan: { type: [|Plann|] }\ntypes: { Plan: { enum: [free, paid] } }\n").ShouldReport("TP0006");
        MarkedPlan.Yaml("plan: P\nscreens:\n  Home: { properties: { a: [|Nothing|] } }\n").ShouldReport("TP0006");
        MarkedPlan.Yaml("plan: P\nidentify: { traits: { [|email|]: string } }\n").ShouldReport("TP1010");
        MarkedPlan.Files(("a.plan.yaml", "plan: P\n<|identify|>: {}\n"), ("b.plan.yaml", "plan: P\n[|identify|]: {}\n")).ShouldReport("TP0005", "`identify` is defined in a.plan.yaml too");
    }

    [Fact]
    public void Reserved_traits_keep_the_spelling_of_the_spec() =>
        MarkedPlan.Yaml("plan: P\nidentify: { traits: { createdAt: string, account_tier: string, signup_source: string, [|lastSeen|]: string } }\n").ShouldReport("TP1002");
}
