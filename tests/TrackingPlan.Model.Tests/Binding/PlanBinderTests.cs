using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Binding;

public sealed class PlanBinderTests
{
    [Fact]
    public void The_top_of_a_plan_is_bound()
    {
        var part = MarkedPlan.Yaml("plan: Toast Shop\nversion: 1.4\nnamespace: Toast.Tracking\ninclude: ecommerce\nx-team: data\n").ShouldBeClean().Document.Part;

        part.PlanName.ShouldBe("Toast Shop");
        part.Version.ShouldBe("1.4");
        part.Namespace.ShouldBe("Toast.Tracking");
        part.Includes.ShouldBe(["ecommerce"]);
    }

    [Fact]
    public void JSON_and_YAML_that_say_the_same_are_the_same_plan()
    {
        var yaml = MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    destinations: [a, b]\n    properties:\n      total: { type: number, minimum: 0.50, required: true }\n");
        var json = MarkedPlan.Json("""{"plan":"P","events":{"Order Paid":{"destinations":["a","b"],"properties":{"total":{"type":"number","minimum":0.50,"required":true}}}}}""");

        json.ShouldBeClean().Plan.ShouldBe(yaml.ShouldBeClean().Plan);
    }

    [Theory]
    [InlineData("[|evnts|]: {}", "`evnts` is not a key of a plan; did you mean `events`?")]
    [InlineData("[|Events|]: {}", "did you mean `events`?")]
    [InlineData("[|tracking|]: {}", "it has `plan`, `version`, `namespace`, `include`, `types`, `definitions`, `$defs`, `common`, `identify`, `group`, `pages`, `screens`, `events`, `$schema`, and `x-...` for your own.")]
    [InlineData("events: { A: { [|decription|]: x } }", "not a key of an event; did you mean `description`?")]
    [InlineData("events: { A: { properties: { a: { [|minlength|]: 1 } } } }", "not a key of a property; did you mean `minLength`?")]
    [InlineData("events: { A: { properties: { a: { items: { [|tpye|]: string } } } } }", "did you mean `type`?")]
    [InlineData("types: { T: { [|propeties|]: {} } }", "did you mean `properties`?")]
    public void An_unknown_key_is_an_issue_with_a_suggestion(string line, string message) =>
        MarkedPlan.Yaml($"plan: P\n{line}\n").ShouldReport("TP0002", message);

    [Fact]
    public void Keys_of_the_team_are_ignored_everywhere() =>
        MarkedPlan.Yaml("plan: P\nx-a: 1\nevents: { A: { x-b: [1], properties: { c: { x-d: { e: f } } } } }\ntypes: { T: { x-g: null } }\n").ShouldBeClean();

    [Theory]
    [InlineData("plan: [|[P]|]", "A name is expected here, not a list.")]
    [InlineData("plan:[||]", "A name is expected here, not nothing.")]
    [InlineData("plan: [|\"\"|]", "A name is expected here, not nothing.")]
    [InlineData("plan: [|null|]", "A name is expected here, not nothing.")]
    [InlineData("plan: P\nevents: { A: { required: [a, [|null|]] } }", "A name is expected here, not nothing.")]
    [InlineData("plan: P\nevents: { A: { properties: { a: { required: [[|null|]] } } } }", "A name is expected here, not nothing.")]
    [InlineData("plan: P\nevents: [|text|]", "`events` is described by a mapping from names, not by text.")]
    [InlineData("plan: P\nevents: { A: [|5|] }", "An event is described by a mapping, not by a number.")]
    [InlineData("plan: P\nevents: { A: { why: [|5|] } }", "Text is expected here, not a number. Put it into quotes if it is text.")]
    [InlineData("plan: P\nevents: { A: { why: [|true|] } }", "Text is expected here, not true or false. Put it into quotes if it is text.")]
    [InlineData("plan: P\nevents: { A: { why: [|{a: b}|] } }", "Text is expected here, not a mapping.")]
    [InlineData("plan: P\nevents: { A: { destinations: [a, [|1|]] } }", "Text is expected here, not a number.")]
    [InlineData("plan: P\nevents: { A: { required: [|true|] } }", "A list of property names is expected here, not true or false.")]
    [InlineData("plan: P\nevents: { A: { properties: [|[a]|] } }", "Properties are described by a mapping from their names, not by a list.")]
    [InlineData("plan: P\nevents: { A: { properties: { [|\"\"|]: string } } }", "A name is expected here, not nothing.")]
    [InlineData("plan: P\nevents: { A: { properties: { a: { required: [|yes|] } } } }", "`true` or `false` is expected here, not text.")]
    [InlineData("plan: P\nevents: { A: { properties: { a: { enum: [|red|] } } } }", "A list of values is expected here, not text.")]
    [InlineData("plan: P\nevents: { A: { properties: { a: { minimum: [|0x1F|] } } } }", "A number is expected here, not text.")]
    [InlineData("plan: P\nevents: { A: { properties: { a: { type: [|{}|] } } } }", "The name of a type is expected here, not a mapping.")]
    [InlineData("plan: P\nevents: { A: { properties: { a: { type: [||]} } } }", "The name of a type is expected here, not nothing.")]
    [InlineData("[|text|]", "A plan is described by a mapping, not by text.")]
    [InlineData("[|- plan|]", "A plan is described by a mapping, not by a list.")]
    public void A_value_of_the_wrong_kind_is_reported_once(string markup, string message) =>
        MarkedPlan.Yaml(markup).ShouldReport("TP0003", message);

    [Fact]
    public void A_key_is_a_text_even_if_it_would_be_null_as_a_value()
    {
        var plan = MarkedPlan.Yaml("plan: 'null'\nevents:\n  null: { required: ['null'], properties: { null: string } }\n").ShouldBeClean().Plan;

        plan.Name.ShouldBe("null");
        plan.Events.Single().Name.ShouldBe("null");
        plan.Events.Single().Properties.Properties.Single().ShouldSatisfyAllConditions(property => property.Name.ShouldBe("null"), property => property.IsRequired.ShouldBeTrue());
    }

    [Theory]
    [InlineData("[||]")]
    [InlineData("[||]# nothing but a comment\n")]
    [InlineData("---\n")]
    public void An_empty_file_is_a_plan_without_a_name(string markup) =>
        MarkedPlan.Yaml(markup.Contains("[|", StringComparison.Ordinal) ? markup : "[||]" + markup).ShouldReport("TP0015", "A plan file starts with the name of its plan, for instance `plan: Toast Shop`.");

    [Fact]
    public void A_plan_without_a_name_has_that_of_its_file()
    {
        MarkedPlan.Files(("/src/plans/shop.plan.yaml", "[|events|]: { A: {} }\n")).Plan.Name.ShouldBe("shop");
        MarkedPlan.Files((@"C:\src\shop.v2.plan.yaml", "[|events|]: { A: {} }\n")).Plan.Name.ShouldBe("shop");
    }

    [Fact]
    public void A_missing_name_is_reported_beside_a_duplicate_key() =>
        MarkedPlan.Yaml("{|TP0015:version|}: 1\nevents: {}\n{|TP0004:events|}: {}\n".Replace("events: {}\n{|", "<|events|>: {}\n{|")).ShouldReport();

    [Fact]
    public void A_namespace_is_one_of_CSharp()
    {
        MarkedPlan.Yaml("plan: P\nnamespace: [|Toast-Shop.Tracking|]\n").ShouldReport("TP0009", "`Toast-Shop.Tracking` is not a C# namespace.");
        MarkedPlan.Yaml("plan: P\nnamespace: [|A..B|]\n").ShouldReport("TP0009");
    }

    [Fact]
    public void Nothing_is_a_plan_with_nothing_in_it()
    {
        var part = MarkedPlan.Yaml("plan: P\nevents:\ntypes:\n").ShouldBeClean().Document.Part;

        part.ShouldBe(new PlanPart("P"));
    }
}
