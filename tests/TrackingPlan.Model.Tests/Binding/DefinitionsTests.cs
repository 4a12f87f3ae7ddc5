using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Binding;

/// <summary><c>definitions</c>, as JSON Schema calls what a plan calls <c>types</c>.</summary>
public sealed class DefinitionsTests
{
    [Theory]
    [InlineData("types", "#/types/Item")]
    [InlineData("types", "#/definitions/Item")]
    [InlineData("definitions", "#/types/Item")]
    [InlineData("definitions", "#/definitions/Item")]
    public void Types_and_definitions_are_one(string key, string reference)
    {
        var plan = MarkedPlan.Yaml($"plan: P\nevents: {{ A: {{ properties: {{ a: {{ $ref: '{reference}' }}, b: Item }} }} }}\n{key}: {{ Item: {{ properties: {{ id: string }} }} }}\n").ShouldBeClean().Plan;

        plan.Events[0].Properties.Properties.ShouldAllBe(property => property.Schema.Reference == "Item");
        plan.Types.Single().Name.ShouldBe("Item");
    }

    [Fact]
    public void Both_may_stand_in_one_file() =>
        MarkedPlan.Yaml("plan: P\ntypes: { A: B }\ndefinitions: { B: { properties: { a: A } } }\n").ShouldBeClean().Plan.Types.Select(type => type.Name).ShouldBe(["A", "B"]);

    [Fact]
    public void A_name_stands_in_one_of_them_only()
    {
        MarkedPlan.Yaml("plan: P\ntypes: { <|A|>: string }\ndefinitions: { [|A|]: number }\n").ShouldReport("TP0004", "The plan has a type `A` already (`types` and `definitions` share their names); remove one.");
        MarkedPlan.Json("""{ "plan": "P", "definitions": { <|"A"|>: "string" }, "types": { [|"A"|]: "number" } }""").ShouldReport("TP0004");
    }

    [Fact]
    public void Issues_stand_where_the_definition_is()
    {
        MarkedPlan.Yaml("plan: P\ndefinitions: { A: { properties: { a: [|Nothing|] } } }\n").ShouldReport("TP0006");
        MarkedPlan.Yaml("plan: P\ntypes: {}\ndefinitions: { [|A|]: A }\n").ShouldReport("TP0008");
        MarkedPlan.Files(("a.plan.yaml", "plan: P\ntypes: { <|A|>: string }\n"), ("b.plan.yaml", "plan: P\ndefinitions: { [|A|]: string }\n")).ShouldReport("TP0005");
    }

    [Theory]
    [InlineData("a/b", "#/definitions/a~1b")]
    [InlineData("a~b", "#/definitions/a~0b")]
    [InlineData("a b", "#/definitions/a%20b")]
    [InlineData("a b", "#/definitions/a b")]
    [InlineData("~1", "#/types/~01")]
    [InlineData("é", "#/definitions/%C3%A9")]
    public void A_reference_is_a_JSON_Pointer_in_a_URI_fragment(string name, string reference) =>
        MarkedPlan.Yaml($"plan: P\nevents: {{ A: {{ properties: {{ a: {{ $ref: '{reference}' }} }} }} }}\ndefinitions: {{ '{name}': string }}\n").ShouldBeClean();

    [Theory]
    [InlineData("#/properties/a")]
    [InlineData("#")]
    [InlineData("other.json#/definitions/A")]
    public void A_reference_to_anything_else_is_reported(string reference) =>
        MarkedPlan.Yaml($"plan: P\nevents: {{ A: {{ properties: {{ a: {{ $ref: [|'{reference}'|] }} }} }} }}\n").ShouldReport("TP0006", "`$ref` points into the plan's types, for instance `#/types/Product`.");
}
