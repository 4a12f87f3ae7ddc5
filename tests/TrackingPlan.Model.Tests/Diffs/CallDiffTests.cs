using TrackingPlan.Model.Diffs;

namespace TrackingPlan.Model.Tests.Diffs;

/// <summary>What a change of events, other calls, shared types and the plan itself is called, and who notices it.</summary>
public sealed class CallDiffTests
{
    private const string Everybody = "breaking Code, Wire, Warehouse";

    [Theory]
    [InlineData("events: { A: {} }", "events: { A: {}, Toast Burnt: {} }", "TP4001 Toast Burnt: compatible Wire")]
    [InlineData("events: { A: {}, Toast Burnt: {} }", "events: { A: {} }", $"TP4002 Toast Burnt: {Everybody}")]
    [InlineData("pages: { A: {} }", "pages: { A: {}, Home: {} }", "TP4001 page Home: compatible Wire")]
    [InlineData("pages: { A: {}, Home: {} }", "pages: { A: {} }", $"TP4002 page Home: {Everybody}")]
    [InlineData("events: { A: {} }", "events: { A: {} }\nscreens: { Home: {} }", "TP4022 screen Home: breaking Wire")]
    [InlineData("events: { A: {} }", "events: { A: {} }\nidentify: { traits: { email: string } }", "TP4022 identify: breaking Wire")]
    [InlineData("group: { traits: { a: string } }", "group: { traits: { a: string, b: string } }", "TP4004 group/b: compatible Wire")]
    [InlineData("events: { A: {}, B: {} }", "events: { B: {}, A: {} }")]
    public void Calls_come_and_go(string old, string current, params string[] expected) => Compare(old, current).ShouldBe(expected);

    [Theory]
    [InlineData("Order Done: { properties: { a: string } }", "Order Donne: { properties: { a: string, b: string } }", $"TP4003 Order Donne: {Everybody} ?", "TP4004 Order Donne/b: compatible Wire")]
    [InlineData("Order Completed: { properties: { a: string } }", "Order Cancelled: { properties: { b: string } }", $"TP4002 Order Completed: {Everybody}", "TP4001 Order Cancelled: compatible Wire")]
    [InlineData("Bread Toasted: { status: deprecated, replaced_by: Order Done }, Order Done: {}", "Order Done: {}", $"TP4003 Bread Toasted: {Everybody}")]
    public void A_name_that_is_near_is_taken_for_a_new_one_when_the_properties_are_alike(string old, string current, params string[] expected) =>
        Compare($"events: {{ {old} }}", $"events: {{ {current} }}").ShouldBe(expected);

    [Fact]
    public void A_replacement_that_a_plan_names_is_no_guess()
    {
        const string Both = "plan: P\npages: { Cart: { status: deprecated, replaced_by: Basket }, Basket: {} }\n";

        var first = DiffText.Between("plan: P\npages: { Cart: { status: deprecated } }\n", Both);
        var second = DiffText.Between(Both, "plan: P\npages: { Basket: {} }\n");

        DiffText.Changes(first).ShouldBe(["TP4019 page Cart: compatible Docs", "TP4001 page Basket: compatible Wire"]);
        first.Changes[1].Message.ShouldBe("The page is new. It takes the place of `Cart`.");
        DiffText.Changes(second).ShouldBe([$"TP4003 page Cart: {Everybody}"]);
        second.Changes.Single().Message.ShouldBe("The page is gone. `Basket` takes its place, as the old plan says in `replaced_by`.");
    }

    [Theory]
    [InlineData("A: {}", "A: { description: Said. }", "TP4023 A: compatible Docs")]
    [InlineData("A: { why: Money. }", "A: { why: Love. }", "TP4023 A: compatible Docs")]
    [InlineData("A: { owner: web }", "A: { owner: app }", "TP4023 A: compatible Docs")]
    [InlineData("A: {}", "A: { labels: [core] }", "TP4023 A: compatible Docs")]
    [InlineData("A: {}", "A: { status: draft }", "TP4019 A: compatible Docs")]
    [InlineData("A: {}, B: {}", "A: { status: deprecated, replaced_by: B }, B: {}", "TP4019 A: compatible Docs", "TP4019 A: compatible Docs")]
    [InlineData("A: {}", "A: { destinations: [Amplitude] }", "TP4020 A: compatible Wire")]
    [InlineData("A: { destinations: [X, Y] }", "A: { destinations: [Y, X] }")]
    [InlineData("A: {}", "A: { csharp: Alpha }", "TP4018 A: breaking Code")]
    [InlineData("A: {}", "A: { version: 2 }", "TP4021 A (version 2): compatible Wire")]
    [InlineData("A: {}", "A: { version: 1 }")]
    [InlineData("A: {}", "A: [{ version: 1 }, { version: 2 }]", "TP4018 A (version 1): breaking Code", "TP4001 A (version 2): compatible Wire")]
    [InlineData("A: [{ version: 1 }, { version: 2 }]", "A: { version: 2 }", $"TP4002 A (version 1): {Everybody}")]
    public void What_a_call_says_of_itself_is_compared(string old, string current, params string[] expected) =>
        Compare($"events: {{ {old} }}", $"events: {{ {current} }}").ShouldBe(expected);

    [Fact]
    public void A_common_property_is_one_change_of_all_events()
    {
        const string Events = "events: { A: {}, B: { properties: { b: string } }, C: {} }\npages: { Home: {} }\n";

        Compare(Events, Events + "common: { properties: { app: string } }").ShouldBe(["TP4004 all events/app: compatible Wire"]);
        Compare(Events + "common: { properties: { app: { enum: [web, ios] } } }", Events + "common: { properties: { app: { enum: [web] } } }")
            .ShouldBe(["TP4014 all events/app: breaking Code, Wire"]);
    }

    [Fact]
    public void What_changes_in_some_events_stands_at_each_of_them() =>
        Compare("events: { A: {}, B: {}, C: {} }", "events: { A: { properties: { x: string } }, B: { properties: { x: string } }, C: {} }")
            .ShouldBe(["TP4004 A/x: compatible Wire", "TP4004 B/x: compatible Wire"]);

    [Fact]
    public void A_shared_type_is_compared_once()
    {
        const string Events = "events: { A: { properties: { p: T } }, B: { properties: { p: { items: T } } } }\n";

        Compare(Events + "types: { T: { properties: { sku: string } } }", Events + "types: { T: { properties: { sku: integer } } }")
            .ShouldBe([$"TP4010 type T/sku: {Everybody}"]);
    }

    [Fact]
    public void A_type_that_is_only_used_in_lists_has_no_columns() =>
        Compare(
            "events: { A: { properties: { p: { items: T } } } }\ntypes: { T: { properties: { sku: string } } }",
            "events: { A: { properties: { p: { items: T } } } }\ntypes: { T: { properties: { sku: integer } } }")
            .ShouldBe(["TP4010 type T/sku: breaking Code, Wire"]);

    [Fact]
    public void A_shape_that_gets_a_name_of_its_own_is_another_type_in_C_sharp_and_the_same_on_the_wire() =>
        Compare(
            "events: { A: { properties: { p: { properties: { sku: string } } } } }",
            "events: { A: { properties: { p: T } } }\ntypes: { T: { properties: { sku: string } } }")
            .ShouldBe(["TP4010 A/p: breaking Code"]);

    [Fact]
    public void Types_that_hold_themselves_are_compared_under_other_names() =>
        Compare(
            "events: { A: { properties: { p: Node } } }\ntypes: { Node: { properties: { next: Node, n: string } } }",
            "events: { A: { properties: { p: Knot } } }\ntypes: { Knot: { properties: { next: Knot, n: integer } } }")
            .ShouldBe(["TP4010 A/p: breaking Code", $"TP4010 A/p.n: {Everybody}"]);

    [Fact]
    public void A_list_of_itself_is_compared() =>
        Compare(
            "events: { A: { properties: { p: Tree } } }\ntypes: { Tree: { items: Tree } }",
            "events: { A: { properties: { p: Tree } } }\ntypes: { Tree: { items: Tree, maxItems: 3 } }")
            .ShouldBe(["TP4015 type Tree: breaking Wire"]);

    [Fact]
    public void The_names_of_the_plan_itself_are_compared()
    {
        var diff = DiffText.Between("plan: Toast Shop\nevents: { A: {} }\n", "plan: Toaster Shop\nnamespace: Acme\nevents: { A: {} }\n");

        diff.Changes.Select(change => (change.Rule, change.Subject, change.Message)).ShouldBe(
        [
            (DiffRules.IdentifierChanged, "plan", "Its tracker in C# was `ToastShopTracker` and is `ToasterShopTracker`."),
            (DiffRules.IdentifierChanged, "plan", "Its namespace in C# was not stated and is `Acme`."),
        ]);
    }

    [Theory]
    [InlineData("{ A: {} }", "{ A: {} }", VersionBump.None)]
    [InlineData("{ A: {} }", "{ A: { description: Said. } }", VersionBump.Patch)]
    [InlineData("{ A: {} }", "{ A: { description: Said. }, Toast Burnt: {} }", VersionBump.Minor)]
    [InlineData("{ A: {}, Toast Burnt: {} }", "{ A: { description: Said. } }", VersionBump.Major)]
    public void The_version_goes_up_with_the_gravest_change(string old, string current, VersionBump expected) =>
        DiffText.Between($"plan: P\nevents: {old}\n", $"plan: P\nevents: {current}\n").Bump.ShouldBe(expected);

    private static string[] Compare(string old, string current) => DiffText.Changes(DiffText.Between($"plan: P\n{old}\n", $"plan: P\n{current}\n"));
}
